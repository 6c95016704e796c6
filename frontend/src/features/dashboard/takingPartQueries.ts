import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, read } from '~/api/client';
import type { Schema } from '~/api/schema';
import type { TakingPartSearch } from './search';

export type TakingPart = Schema<'TakingPart'>;

export const takingPartQuery = ({ generation, municipality, phase, asOf, since }: TakingPartSearch) => {
  const query = {
    generation,
    municipality: municipality?.map(Number).filter(Number.isInteger),
    phase: phase ? [phase] : undefined,
    asOf,
    since,
  };
  return queryOptions({
    queryKey: ['dashboards', 'takingPart', query],
    queryFn: ({ signal }): Promise<TakingPart> =>
      read(api.GET('/dashboards/takingPart', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
};
