import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useGenerations } from '~/api/programmes';
import { useMunicipalities } from '~/api/territories';
import { isAdministrationOrEvaluator } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { BackLink } from '~/ui/BackLink';
import { DataTable } from '~/ui/DataTable';
import { activeFilters, FilterBar, FilterSelect } from '~/ui/FilterBar';
import { ListLayout } from '~/ui/ListLayout';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { Pagination } from '~/ui/Pagination';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { DateText } from '~/ui/values';
import { Deadlines } from './Deadlines';
import { lastYear, STANDINGS, type Standing, yearOptions } from './model';
import { standingsQuery } from './queries';
import { useReportText } from './texts';

const route = getRouteApi('/dashboards/annual-reports');

/** How the annual reports of a year stand, by name of the partnership: also where there is none yet. */
export function StandingsPage() {
  return (
    <RequireSignIn allow={isAdministrationOrEvaluator}>
      <Content />
    </RequireSignIn>
  );
}

function Content() {
  const t = useReportText();
  const search = route.useSearch();
  const year = search.year ?? lastYear();
  const query = useQuery(standingsQuery(search));
  return (
    <>
      <BackLink to="/dashboards">{t('standings.back')}</BackLink>
      <PageTitle title={t('standings.title', { year })} lead={t('standings.lead')} />
      <Deadlines year={year} />
      <ListLayout filters={<Filters />}>
        <QueryView query={query} lines={9} isEmpty={hasNoItems} empty={<p>{t('standings.none')}</p>}>
          {(found) => (
            <>
              <ListLayout.Head count={t('standings.count', { count: found.total })} />
              <Standings standings={found.items} year={year} />
              <Pagination {...found} />
            </>
          )}
        </QueryView>
      </ListLayout>
    </>
  );
}

function Standings({ standings, year }: { standings: readonly Standing[]; year: number }) {
  const t = useReportText();
  return (
    <DataTable
      caption={t('standings.title', { year })}
      captionHidden
      rows={standings}
      rowKey={({ partnership }) => partnership.id}
      columns={[
        {
          key: 'partnership',
          header: t('column.partnership'),
          rowHeader: true,
          cell: ({ partnership }) => (
            <TextLink to="/partnerships/$partnershipId" params={{ partnershipId: partnership.id }}>
              <LocalizedText value={partnership.name} unmarked />
            </TextLink>
          ),
        },
        {
          key: 'standing',
          header: t('column.state'),
          cell: ({ standing, report }) =>
            report ? (
              <TextLink to="/annual-reports/$annualReportId" params={{ annualReportId: report.id }}>
                {t(`standing.${standing}`)}
              </TextLink>
            ) : (
              t(`standing.${standing}`)
            ),
        },
        {
          key: 'dueOn',
          header: t('column.dueOn'),
          cell: ({ dueOn }) => (dueOn ? <DateText value={dueOn} /> : t('page.noDay')),
        },
        {
          key: 'sentOn',
          header: t('day.sentOn'),
          cell: ({ sentOn }) => (sentOn ? <DateText value={sentOn} /> : t('standings.notYet')),
        },
      ]}
    />
  );
}

function Filters() {
  const t = useReportText();
  const options = {
    year: yearOptions(),
    standing: STANDINGS.map((value) => ({ value, label: t(`standing.${value}`) })),
    municipality: useMunicipalities(),
    generation: useGenerations(),
  };
  const names = Object.keys(options) as (keyof typeof options)[];
  return (
    <FilterBar active={activeFilters(route.useSearch(), options)} names={names}>
      {names.map((name) => (
        <FilterSelect
          key={name}
          name={name}
          label={t(`filter.${name}`)}
          options={options[name]}
          any={name === 'year' ? String(lastYear()) : undefined}
        />
      ))}
    </FilterBar>
  );
}
