import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useGenerations } from '~/api/programmes';
import { useVocabulary } from '~/api/refData';
import { useMunicipalities } from '~/api/territories';
import { formatDate } from '~/lib/format/date';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { seesDashboards } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { DataTable } from '~/ui/DataTable';
import { activeFilters, FilterBar, FilterSelect } from '~/ui/FilterBar';
import { ListLayout } from '~/ui/ListLayout';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { RelatedDashboards } from '~/ui/RelatedDashboards';
import { Section } from '~/ui/Section';
import { StatusBadge } from '~/ui/StatusBadge';
import { TabLinks } from '~/ui/TabLinks';
import { TableTools } from '~/ui/TableTools';
import { AbsentValue, DateText } from '~/ui/values';
import type { FundingDashboard, FundingLine } from './model';
import { fundingDashboardQuery } from './queries';
import { useFundingText } from './texts';
import { useAuthority } from './useAuthority';

const route = getRouteApi('/dashboards/funding');

/** Decisions about money that are waited for, by who decides, and the days that come (1 §7.9 D10). */
export function FundingDashboardPage() {
  const t = useFundingText();
  const { tab } = route.useSearch();
  const query = useQuery(fundingDashboardQuery(route.useSearch()));
  return (
    <RequireSignIn allow={seesDashboards}>
      <p className="no-print">
        <TextLink to="/dashboards">{t('dashboard.back')}</TextLink>
      </p>
      <PageTitle title={t('dashboard.title')} lead={t(tab ? 'dashboard.leadMoments' : 'dashboard.lead')} />
      <TabLinks
        label={t('dashboard.questions')}
        current={tab}
        tabs={[
          { tab: undefined, label: t('dashboard.tab.pending') },
          { tab: 'moments', label: t('dashboard.tab.moments') },
        ]}
      />
      <ListLayout filters={<Filters />}>
        <QueryView query={query} lines={9}>
          {(answer) => (
            <>
              {tab ? <Moments answer={answer} /> : <Pending answer={answer} />}
              <Context answer={answer} />
            </>
          )}
        </QueryView>
      </ListLayout>
      <RelatedDashboards from="funding" />
    </RequireSignIn>
  );
}

function Context({ answer: { context } }: { answer: FundingDashboard }) {
  const t = useFundingText();
  return (
    <Section title={t('dashboard.context')}>
      <p style={{ maxWidth: 'var(--text-width)' }}>
        <LocalizedText value={context} />
      </p>
    </Section>
  );
}

/** What every table of this page says of a line. */
function useLineColumns() {
  const t = useFundingText();
  return [
    {
      key: 'title',
      header: t('column.title'),
      rowHeader: true,
      cell: ({ id, title }: FundingLine) => (
        <TextLink to="/funding-lines/$fundingLineId" params={{ fundingLineId: id }}>
          <LocalizedText value={title} unmarked />
        </TextLink>
      ),
    },
    {
      key: 'partnership',
      header: t('column.partnership'),
      cell: ({ partnership }: FundingLine) => (
        <TextLink to="/partnerships/$partnershipId" params={{ partnershipId: partnership.id }}>
          <LocalizedText value={partnership.name} unmarked />
        </TextLink>
      ),
    },
  ];
}

function Pending({ answer }: { answer: FundingDashboard }) {
  const t = useFundingText();
  const language = useLanguage();
  const authority = useAuthority();
  const columns = useLineColumns();
  const { pending, asOf } = answer;
  const funders = [...new Set(pending.map(authority))].sort((a, b) => a.localeCompare(b));
  const rows = () => [
    [
      t('column.authority'),
      t('column.title'),
      t('column.partnership'),
      t('column.pendingSince'),
      t('column.pendingDays'),
      t('column.expectedBy'),
      t('dashboard.day'),
    ],
    ...pending.map((line) => [
      authority(line),
      localizedString(line.title, language),
      localizedString(line.partnership.name, language),
      line.pendingSince ?? '',
      String(line.pendingDays ?? ''),
      line.expectedBy ?? '',
      asOf,
    ]),
  ];
  const head = (
    <ListLayout.Head
      count={t('dashboard.summary', { count: pending.length })}
      tools={<TableTools fileName={`samenhang-funding-pending-${asOf}`} rows={rows} />}
    />
  );
  if (pending.length === 0)
    return (
      <>
        {head}
        <p>{t('dashboard.none')}</p>
      </>
    );
  return (
    <>
      {head}
      {funders.map((funder) => (
        <Section key={funder} title={funder}>
          <DataTable
            caption={funder}
            captionHidden
            rows={pending.filter((line) => authority(line) === funder)}
            rowKey={({ id }) => id}
            columns={[
              ...columns,
              {
                key: 'since',
                header: t('column.pendingSince'),
                cell: ({ pendingSince }) => pendingSince && <DateText value={pendingSince} />,
              },
              {
                key: 'days',
                header: t('column.pendingDays'),
                align: 'end' as const,
                cell: ({ pendingDays }) => pendingDays,
              },
              {
                key: 'expected',
                header: t('column.expectedBy'),
                cell: ({ expectedBy }) =>
                  expectedBy ? (
                    <DateText value={expectedBy} />
                  ) : (
                    <AbsentValue reason={t('dashboard.notStated')} />
                  ),
              },
            ]}
          />
        </Section>
      ))}
    </>
  );
}

function Moments({ answer }: { answer: FundingDashboard }) {
  const t = useFundingText();
  const language = useLanguage();
  const authority = useAuthority();
  const columns = useLineColumns();
  const { moments, asOf, until } = answer;
  const rows = () => [
    [
      t('column.day'),
      t('column.what'),
      t('column.title'),
      t('column.partnership'),
      t('column.authority'),
      t('dashboard.day'),
    ],
    ...moments.map(({ on, kind, line }) => [
      on,
      t(`dashboard.kind.${kind}`),
      localizedString(line.title, language),
      localizedString(line.partnership.name, language),
      authority(line),
      asOf,
    ]),
  ];
  return (
    <>
      <ListLayout.Head
        count={t('dashboard.momentsSummary', { count: moments.length, day: formatDate(until, language) })}
        tools={<TableTools fileName={`samenhang-funding-days-${asOf}`} rows={rows} />}
      />
      {moments.length === 0 ? (
        <p>{t('dashboard.noMoments')}</p>
      ) : (
        <DataTable
          caption={t('dashboard.tab.moments')}
          captionHidden
          rows={moments}
          rowKey={({ on, kind, line }) => `${on}-${kind}-${line.id}`}
          columns={[
            { key: 'on', header: t('column.day'), cell: ({ on }) => <DateText value={on} /> },
            {
              key: 'what',
              header: t('column.what'),
              cell: ({ kind, past }) => (
                <>
                  {t(`dashboard.kind.${kind}`)}{' '}
                  {past && <StatusBadge tone="waiting">{t('dashboard.past')}</StatusBadge>}
                </>
              ),
            },
            ...columns.map((column) => ({
              ...column,
              cell: ({ line }: FundingDashboard['moments'][number]) => column.cell(line),
            })),
            { key: 'authority', header: t('column.authority'), cell: ({ line }) => authority(line) },
          ]}
        />
      )}
    </>
  );
}

const AHEAD = [
  ['30', 'month'],
  ['90', 'quarter'],
  ['365', 'year'],
] as const;

function Filters() {
  const t = useFundingText();
  const search = route.useSearch();
  const options = {
    generation: useGenerations(),
    municipality: useMunicipalities(),
    phase: useVocabulary('partnershipPhases'),
    authority: useVocabulary('fundingAuthorities'),
    days: AHEAD.map(([value, name]) => ({ value, label: t(`dashboard.ahead.${name}`) })),
  };
  const names = Object.keys(options) as (keyof typeof options)[];
  return (
    <FilterBar active={activeFilters(search, options)} names={names}>
      {names.map((name) => (
        <FilterSelect
          key={name}
          name={name}
          label={t(`dashboard.filter.${name}`)}
          options={options[name]}
          any={name === 'days' ? t('dashboard.aheadAny') : undefined}
        />
      ))}
    </FilterBar>
  );
}
