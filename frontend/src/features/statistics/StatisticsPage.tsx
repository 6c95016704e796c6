import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { statisticsQuery } from '~/api/statistics';
import { StatisticsFigures } from '~/ui/figure/StatisticsFigures';
import { ListLayout } from '~/ui/ListLayout';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { EmptyState } from '~/ui/states';
import { Downloads } from './Downloads';
import { questionOf } from './queries';
import { StatisticsFilters } from './StatisticsFilters';
import type { StatisticsSearch } from './search';
import { useStatisticsText } from './texts';

const route = getRouteApi('/statistics');

/** Any figures in any cut, open to everybody: the question stands in the address. */
export function StatisticsPage() {
  const t = useStatisticsText();
  const search = route.useSearch();
  const print = (
    <Button
      variant="default"
      leftSection={<IconPrinter aria-hidden size={18} />}
      onClick={() => window.print()}
    >
      {t('print')}
    </Button>
  );
  return (
    <>
      <PageTitle title={t('title')} lead={t('lead')} actions={print} />
      <ListLayout filters={<StatisticsFilters />}>
        {search.indicator ? (
          <Figures search={search} />
        ) : (
          <EmptyState title={t('chooseTitle')}>{t('choose')}</EmptyState>
        )}
      </ListLayout>
    </>
  );
}

function Figures({ search }: { search: StatisticsSearch }) {
  const t = useStatisticsText();
  const query = useQuery(statisticsQuery(questionOf(search)));
  return (
    <>
      <QueryView
        query={query}
        lines={12}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>}
      >
        {(answer) => <StatisticsFigures answer={answer} initially="table" />}
      </QueryView>
      <Downloads search={search} />
    </>
  );
}
