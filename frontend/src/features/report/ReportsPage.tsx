import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useGenerations } from '~/api/programmes';
import { useMunicipalities } from '~/api/territories';
import { activeFilters, FilterBar, FilterSelect } from '~/ui/FilterBar';
import { ListLayout } from '~/ui/ListLayout';
import { PageTitle } from '~/ui/PageTitle';
import { Pagination } from '~/ui/Pagination';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { STATES, yearOptions } from './model';
import { reportsQuery } from './queries';
import { ReportTable } from './ReportTable';
import { useReportText } from './texts';

const route = getRouteApi('/annual-reports');

/** Annual reports the reader may read. */
export function ReportsPage() {
  const t = useReportText();
  const query = useQuery(reportsQuery(route.useSearch()));
  return (
    <>
      <PageTitle title={t('list.title')} lead={t('list.lead')} />
      <ListLayout filters={<Filters />}>
        <QueryView query={query} lines={9} isEmpty={hasNoItems} empty={<p>{t('list.none')}</p>}>
          {(found) => (
            <>
              <ListLayout.Head count={t('list.count', { count: found.total })} />
              <ReportTable reports={found.items} caption={t('list.title')} />
              <Pagination {...found} />
            </>
          )}
        </QueryView>
      </ListLayout>
    </>
  );
}

function Filters() {
  const t = useReportText();
  const options = {
    year: yearOptions(),
    state: STATES.map((value) => ({ value, label: t(`states.${value}`) })),
    municipality: useMunicipalities(),
    generation: useGenerations(),
  };
  const names = Object.keys(options) as (keyof typeof options)[];
  return (
    <FilterBar active={activeFilters(route.useSearch(), options)} names={names}>
      {names.map((name) => (
        <FilterSelect key={name} name={name} label={t(`filter.${name}`)} options={options[name]} />
      ))}
    </FilterBar>
  );
}
