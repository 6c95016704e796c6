import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, read } from '~/api/client';
import type { Schema } from '~/api/schema';
import type { TakingPartSearch } from './search';

export type TakingPart = Schema<'TakingPart'>;

type Filters = Omit<TakingPartSearch, 'tab'>;

/** Which partnerships and when, as the API is asked. */
export const partnershipFilters = ({
  generation,
  municipality,
  partnership,
  phase,
  asOf,
  since,
}: Filters) => ({
  generation,
  municipality: municipality?.map(Number).filter(Number.isInteger),
  partnership,
  phase: phase ? [phase] : undefined,
  asOf,
  since,
});

export const takingPartQuery = (search: TakingPartSearch) => {
  const query = partnershipFilters(search);
  return queryOptions({
    queryKey: ['dashboards', 'takingPart', query],
    queryFn: ({ signal }): Promise<TakingPart> =>
      read(api.GET('/dashboards/takingPart', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
};
