import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { statisticsQuery } from '~/api/statistics';
import { stringifySearch } from '~/lib/search';
import { StatisticsFigures } from '~/ui/figure/StatisticsFigures';
import { QueryView } from '~/ui/QueryView';
import { EmptyState } from '~/ui/states';
import { questionOf } from './queries';
import { useStatisticsText } from './texts';

const route = getRouteApi('/embed/statistics');

/** Public figures on the website of somebody else, with all it takes to read them and where they come from. */
export function EmbeddedPage() {
  const t = useStatisticsText();
  const { lang: _lang, view, ...search } = route.useSearch();
  const query = useQuery({ ...statisticsQuery(questionOf(search)), enabled: search.indicator !== undefined });
  return (
    <>
      <h1 className="visually-hidden">{t('embedded.title')}</h1>
      <h2 className="visually-hidden">{t('embedded.heading')}</h2>
      {search.indicator ? (
        <QueryView
          query={query}
          lines={8}
          isEmpty={({ items }) => items.length === 0}
          empty={<EmptyState title={t('embedded.goneTitle')}>{t('embedded.gone')}</EmptyState>}
        >
          {(answer) => <StatisticsFigures answer={answer} initially={view ?? 'chart'} />}
        </QueryView>
      ) : (
        <EmptyState title={t('embedded.goneTitle')}>{t('embedded.gone')}</EmptyState>
      )}
      <p>
        {t('embedded.source')}{' '}
        <Anchor href={`/statistics${stringifySearch(search)}`} target="_blank" rel="noopener">
          {t('embedded.open')}
        </Anchor>
      </p>
    </>
  );
}
