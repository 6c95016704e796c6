import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, read } from './client';
import type { Paths } from './pendingPaths';
import type { Schema } from './schema';

export type StatisticsAnswer = Schema<'StatisticsAnswer'>;

/** What the figures are asked: see the parameters of the contract. */
export type StatisticsQuestion = NonNullable<Paths['/statistics']['get']['parameters']['query']>;

/** The figures of one question, with everything needed to read them. */
export const statisticsQuery = (query: StatisticsQuestion) =>
  queryOptions({
    queryKey: ['statistics', query],
    queryFn: async ({ signal }): Promise<StatisticsAnswer> =>
      // JSON is asked for, so none of the other forms comes back.
      (await read(api.GET('/statistics', { params: { query }, signal }))) as StatisticsAnswer,
    placeholderData: keepPreviousData,
  });
