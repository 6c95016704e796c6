import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, read } from '~/api/client';
import type { Schema } from '~/api/schema';
import type { SeriesSearch } from './search';

export type Series = Schema<'IndicatorSeries'>;

const PERIOD = /^\d{4}(-(Q[1-4]|\d{2}(-\d{2})?))?$/;

export const seriesQuery = (indicator: string, address: SeriesSearch) => {
  const { municipality, generation, territoryType, from, until } = address;
  const query = {
    indicator,
    generation,
    territoryType,
    municipality: municipality?.map(Number).filter(Number.isInteger),
    from: from && PERIOD.test(from) ? from : undefined,
    until: until && PERIOD.test(until) ? until : undefined,
  };
  return queryOptions({
    queryKey: ['dashboards', 'indicatorSeries', query],
    queryFn: ({ signal }): Promise<Series> =>
      read(api.GET('/dashboards/indicatorSeries', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
};

/** The indicators to choose from: those in force whose figures are entered, for the others have no series. */
export const indicatorChoiceQuery = queryOptions({
  queryKey: ['indicators', 'choice'],
  queryFn: async ({ signal }) =>
    (
      await read(
        api.GET('/indicators', {
          params: { query: { status: ['approved'], origin: ['entered'], pageSize: 200 } },
          signal,
        }),
      )
    ).items,
  staleTime: 300_000,
});

/** Whatever is measured of partnerships, entered or worked out: what can be put side by side per generation. */
export const measureChoiceQuery = queryOptions({
  queryKey: ['indicators', 'measures'],
  queryFn: async ({ signal }) => {
    const { items } = await read(
      api.GET('/indicators', { params: { query: { status: ['approved'], pageSize: 200 } }, signal }),
    );
    return items.filter(({ lowestLevel }) => lowestLevel === 'partnership' || lowestLevel === 'organization');
  },
  staleTime: 300_000,
});
