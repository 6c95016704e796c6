import { Button, Checkbox } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type CodeOption, useVocabulary } from '~/api/refData';
import { useMunicipalities, useNeighborhoods } from '~/api/territories';
import { downloadText, toCsv } from '~/lib/csv';
import { formatDate, today } from '~/lib/format/date';
import { formatCount } from '~/lib/format/number';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { activeFilters, FilterBar, FilterSelect } from '~/ui/FilterBar';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { EmptyState } from '~/ui/states';
import { useUrlState } from '~/ui/urlState';
import classes from './Directory.module.css';
import { countsOf, type OrganizationPage, supplyQuery } from './queries';
import { REFERRALS, WEEKDAYS } from './search';
import { useDirectoryText } from './texts';

const route = getRouteApi('/supply');

/** Which organisations offer what to whom in a place: what is there several times, and what nobody says to offer. */
export function SupplyPage() {
  const t = useDirectoryText();
  const query = useQuery(supplyQuery(route.useSearch()));
  return (
    <>
      <PageTitle title={t('supply.title')} lead={t('supply.lead')} />
      <SupplyFilters />
      <QueryView
        query={query}
        lines={12}
        isEmpty={(page) => page.total === 0}
        empty={<EmptyState title={t('supply.emptyTitle')}>{t('supply.empty')}</EmptyState>}
      >
        {(page) => <Matrix page={page} />}
      </QueryView>
    </>
  );
}

function SupplyFilters() {
  const t = useDirectoryText();
  const search = route.useSearch();
  const { change } = useUrlState();
  const options: Record<string, CodeOption[]> = {
    municipality: useMunicipalities(),
    neighborhood: useNeighborhoods(),
    language: useVocabulary('languages'),
    acceptsReferrals: REFERRALS.map((value) => ({ value, label: t(`referrals.${value}`) })),
    openOn: WEEKDAYS.map((value) => ({ value, label: t(`days.${value}`) })),
  };
  const labels: Record<string, string> = {
    municipality: t('filters.municipality'),
    neighborhood: t('filters.neighborhood'),
    language: t('filters.language'),
    acceptsReferrals: t('filters.acceptsReferrals'),
    openOn: t('filters.day'),
  };
  const names = Object.keys(options);
  return (
    <FilterBar active={activeFilters(search, options)} names={names}>
      <div className={classes.tools}>
        {names.map((name) => (
          <FilterSelect key={name} name={name} label={labels[name] ?? name} options={options[name] ?? []} />
        ))}
        <Checkbox
          label={t('supply.all')}
          checked={search.all ?? false}
          onChange={(event) => change({ all: event.currentTarget.checked || undefined })}
        />
      </div>
    </FilterBar>
  );
}

function Matrix({ page }: { page: OrganizationPage }) {
  const t = useDirectoryText();
  const language = useLanguage();
  const { all = false, ...where } = route.useSearch();
  const counts = countsOf(page, 'offer');
  const allThemes = useVocabulary('themes');
  const allGroups = useVocabulary('targetGroups');
  const offered = [...counts.keys()].map((offer) => offer.split('.'));
  const themes = allThemes.filter(({ value }) => all || offered.some(([theme]) => theme === value));
  const groups = allGroups.filter(({ value }) => all || offered.some(([, group]) => group === value));
  const count = (theme: string, group: string) => counts.get(`${theme}.${group}`) ?? 0;
  const download = () => {
    const headers = [
      t('supply.theme'),
      ...groups.map(({ label }) => label),
      t('columns.day'),
      t('supply.meaning'),
    ];
    const lines = themes.map((theme) => [
      theme.label,
      ...groups.map((group) => String(count(theme.value, group.value))),
      today(),
      t('supply.definition'),
    ]);
    downloadText(`supply-${today()}.csv`, toCsv([headers, ...lines]), 'text/csv;charset=utf-8');
  };
  return (
    <>
      <div className={classes.explained}>
        <p role="status">
          {t('supply.count', { count: page.total, shown: formatCount(page.total, language) })}
        </p>
        <p>{t('supply.definition')}</p>
        <p>{t('supply.caveat')}</p>
        <p className={classes.facts}>{t('supply.source', { day: formatDate(today(), language) })}</p>
      </div>
      <div className={`${classes.tools} no-print`} style={{ marginBottom: '0.75rem' }}>
        <Button variant="default" leftSection={<IconDownload aria-hidden size={18} />} onClick={download}>
          {t('supply.download')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconPrinter aria-hidden size={18} />}
          onClick={() => window.print()}
        >
          {t('supply.print')}
        </Button>
      </div>
      {themes.length === 0 ? (
        <EmptyState title={t('supply.emptyTitle')}>{t('supply.empty')}</EmptyState>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
        <section className={classes.matrix} aria-label={t('supply.table')} tabIndex={0}>
          <table>
            <caption className="visually-hidden">{t('supply.table')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('supply.theme')}</th>
                {groups.map(({ value, label }) => (
                  <th key={value} scope="col">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {themes.map((theme) => (
                <tr key={theme.value}>
                  <th scope="row">{theme.label}</th>
                  {groups.map((group) => (
                    <td key={group.value}>
                      <Cell
                        count={count(theme.value, group.value)}
                        label={t('supply.cell', {
                          theme: theme.label,
                          group: group.label,
                          count: count(theme.value, group.value),
                        })}
                        search={{ ...where, offer: [`${theme.value}.${group.value}`] }}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}

interface CellProps {
  count: number;
  label: string;
  search: object;
}

/** A number that leads to the organisations behind it; nothing is coloured, more is not better. */
function Cell({ count, label, search }: CellProps) {
  const t = useDirectoryText();
  const language = useLanguage();
  if (count === 0)
    return (
      <span className={classes.none}>
        <span aria-hidden>–</span>
        <span className="visually-hidden">{t('supply.nobody')}</span>
      </span>
    );
  return (
    <TextLink to="/organizations" search={search} aria-label={label}>
      {formatCount(count, language)}
    </TextLink>
  );
}
