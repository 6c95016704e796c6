import { queryOptions } from '@tanstack/react-query';
import { api, read } from '~/api/client';

export interface Overview {
  organizations: number;
  partnerships: number;
  municipalities: number;
  posts: number;
  vacantPosts?: number;
}

/** The counts of the landing page. */
export const overviewQuery = queryOptions({
  queryKey: ['dashboards', 'overview'],
  queryFn: ({ signal }): Promise<Overview> => read(api.GET('/dashboards/overview', { signal })),
});
