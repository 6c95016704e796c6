import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { formatCount } from '~/lib/format/number';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { isAdministration } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { DataTable } from '~/ui/DataTable';
import { activeFilters, FilterBar, FilterSelect } from '~/ui/FilterBar';
import { ListLayout } from '~/ui/ListLayout';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { Pagination } from '~/ui/Pagination';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { EmptyState, ErrorState } from '~/ui/states';
import { DateText, NumberText } from '~/ui/values';
import { type Freshness, freshnessQuery, STATUSES, type StaleRecord, staleQuery } from './queries';
import { useFreshnessText } from './texts';
import { useStaleDownload } from './useStaleDownload';
import { VerifyDialog } from './VerifyDialog';

const route = getRouteApi('/dashboards/freshness');

/** Which records were confirmed within a year, and which wait; in alphabetical order, nobody is ranked. */
export function FreshnessPage() {
  const t = useFreshnessText();
  const query = useQuery(freshnessQuery);
  return (
    <RequireSignIn allow={isAdministration}>
      <p className="no-print">
        <TextLink to="/dashboards">{t('back')}</TextLink>
      </p>
      <PageTitle title={t('title')} lead={t('lead')} />
      <QueryView query={query}>{(freshness) => <Overview freshness={freshness} />}</QueryView>
      <Stale municipalities={query.data?.municipalities ?? []} />
    </RequireSignIn>
  );
}

function Overview({ freshness }: { freshness: Freshness }) {
  const t = useFreshnessText();
  const language = useLanguage();
  const { all, definition, asOf, municipalities } = freshness;
  const rows = [
    ...municipalities.map((row) => ({ ...row, total: false })),
    { counts: all, total: true, municipality: undefined },
  ];
  const name = ({ municipality, total }: (typeof rows)[number]) => {
    if (total) return t('all');
    return municipality ? localizedString(municipality.name, language) : t('unknownPlace');
  };
  return (
    <Section
      title={t('overview')}
      intro={
        <>
          <p>
            {t('sentence', {
              within: formatCount(all.withinYear, language),
              count: all.organizations,
            })}
          </p>
          <p>
            <LocalizedText value={definition} /> {t('asOf')} <DateText value={asOf} />.
          </p>
        </>
      }
    >
      <DataTable
        caption={t('overview')}
        captionHidden
        rows={rows}
        rowKey={(row) => (row.total ? 'all' : (row.municipality?.nisCode ?? 'none'))}
        columns={[
          { key: 'municipality', header: t('column.municipality'), rowHeader: true, cell: name },
          ...(['organizations', 'withinYear', 'older', 'never'] as const).map((key) => ({
            key,
            header: t(`column.${key}`),
            align: 'end' as const,
            cell: ({ counts }: (typeof rows)[number]) => <NumberText value={counts[key]} />,
          })),
        ]}
      />
    </Section>
  );
}

function Stale({ municipalities }: { municipalities: Freshness['municipalities'] }) {
  const t = useFreshnessText();
  const language = useLanguage();
  const search = route.useSearch();
  const query = useQuery(staleQuery(search));
  const download = useStaleDownload(search);
  const options = {
    municipality: municipalities.flatMap(({ municipality }) =>
      municipality
        ? [{ value: String(municipality.nisCode), label: localizedString(municipality.name, language) }]
        : [],
    ),
    confirmed: (['before', 'never'] as const).map((value) => ({ value, label: t(`confirmed.${value}`) })),
    used: (['yes', 'no'] as const).map((value) => ({ value, label: t(`used.${value}`) })),
    status: STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
  };
  const names = ['municipality', 'confirmed', 'used', 'status'] as const;
  return (
    <Section title={t('stale')}>
      <ListLayout
        filters={
          <FilterBar names={[...names, 'page']} active={activeFilters(search, options)}>
            {names.map((name) => (
              <FilterSelect key={name} name={name} label={t(`filter.${name}`)} options={options[name]} />
            ))}
          </FilterBar>
        }
      >
        <QueryView
          query={query}
          isEmpty={({ items }) => items.length === 0}
          empty={<EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>}
        >
          {(page) => (
            <>
              <ListLayout.Head
                count={t('count', { count: page.total })}
                tools={
                  <Button variant="default" loading={download.busy} onClick={() => void download.run()}>
                    {t('download')}
                  </Button>
                }
              />
              {download.problem !== undefined && <ErrorState problem={download.problem} />}
              <StaleTable records={page.items} />
              <Pagination {...page} />
            </>
          )}
        </QueryView>
      </ListLayout>
    </Section>
  );
}

function StaleTable({ records }: { records: StaleRecord[] }) {
  const t = useFreshnessText();
  const language = useLanguage();
  return (
    <DataTable
      caption={t('stale')}
      captionHidden
      rows={records}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: t('column.name'),
          rowHeader: true,
          cell: ({ id, name }) => (
            <TextLink to="/organizations/$organizationId" params={{ organizationId: id }}>
              <LocalizedText value={name} unmarked />
            </TextLink>
          ),
        },
        {
          key: 'municipality',
          header: t('column.municipality'),
          cell: ({ municipality }) =>
            municipality ? localizedString(municipality.name, language) : t('unknownPlace'),
        },
        {
          key: 'confirmed',
          header: t('column.confirmed'),
          cell: ({ lastConfirmedOn }) =>
            lastConfirmedOn ? <DateText value={lastConfirmedOn} /> : t('confirmed.never'),
        },
        { key: 'used', header: t('column.used'), cell: ({ used }) => t(used ? 'used.yes' : 'used.no') },
        {
          key: 'reminders',
          header: t('column.reminders'),
          cell: ({ reminders, lastReminderOn }) =>
            lastReminderOn ? (
              <>
                {t('reminded', { count: reminders })} <DateText value={lastReminderOn} />
              </>
            ) : (
              t('notReminded')
            ),
        },
        { key: 'status', header: t('column.status'), cell: (record) => <Standing record={record} /> },
        { key: 'actions', header: t('column.actions'), cell: (record) => <Verify record={record} /> },
      ]}
    />
  );
}

function Standing({ record: { status, statusVerifiedOn, statusVerifiedBy } }: { record: StaleRecord }) {
  const t = useFreshnessText();
  return (
    <>
      {t(`status.${status}`)}
      {statusVerifiedOn && (
        <>
          , {statusVerifiedBy ? t(`by.${statusVerifiedBy}`) : t('by.unknown')}{' '}
          <DateText value={statusVerifiedOn} />
        </>
      )}
    </>
  );
}

function Verify({ record }: { record: StaleRecord }) {
  const t = useFreshnessText();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const name = localizedString(record.name, language);
  return (
    <>
      <Button
        variant="default"
        size="compact-md"
        aria-label={`${t('verify.open')}: ${name}`}
        onClick={() => setOpen(true)}
      >
        {t('verify.open')}
      </Button>
      {open && (
        <VerifyDialog
          organizationId={record.id}
          name={name}
          status={record.status}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
