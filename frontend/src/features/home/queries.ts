import { queryOptions } from '@tanstack/react-query';
import { api, read } from '~/api/client';
import type { Schema } from '~/api/schema';

export type Overview = Schema<'Overview'>;

/** The counts of the landing page. */
export const overviewQuery = queryOptions({
  queryKey: ['dashboards', 'overview'],
  queryFn: ({ signal }): Promise<Overview> => read(api.GET('/dashboards/overview', { signal })),
});
