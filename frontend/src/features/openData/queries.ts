import { queryOptions } from '@tanstack/react-query';
import { api, read } from '~/api/client';
import type { Schema } from '~/api/schema';

const SHOWN = 10;

/** The first changes of the feed, as anybody gets them. */
export const changesQuery = queryOptions({
  queryKey: ['changes'],
  queryFn: ({ signal }): Promise<{ items: Schema<'Change'>[] }> =>
    read(api.GET('/changes', { params: { query: { pageSize: SHOWN } }, signal })),
});
