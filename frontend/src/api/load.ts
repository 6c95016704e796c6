import { queryOptions } from '@tanstack/react-query';
import { api, read } from './client';
import type { Schema } from './schema';

export type Load = Schema<'OrganizationLoad'>;

/** What is asked of an organisation already. */
export const loadQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['load', organizationId],
    queryFn: ({ signal }): Promise<Load> =>
      read(api.GET('/organizations/{organizationId}/load', { params: { path: { organizationId } }, signal })),
  });
