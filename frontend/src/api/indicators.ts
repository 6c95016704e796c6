import { queryOptions } from '@tanstack/react-query';
import { api, readWithEtag, type Versioned } from './client';
import type { Schema } from './schema';

export type Indicator = Schema<'Indicator'>;
export type IndicatorItem = Schema<'IndicatorItem'>;

export const indicatorKeys = {
  all: ['indicators'] as const,
  one: (id: string, version?: number) => ['indicators', 'one', id, version] as const,
};

/** An indicator in the wording in force, or in a certain one. */
export const indicatorQuery = (indicatorId: string, version?: number) =>
  queryOptions({
    queryKey: indicatorKeys.one(indicatorId, version),
    queryFn: ({ signal }): Promise<Versioned<Indicator>> =>
      readWithEtag(
        api.GET('/indicators/{indicatorId}', {
          params: { path: { indicatorId }, query: { version } },
          signal,
        }),
      ),
  });
