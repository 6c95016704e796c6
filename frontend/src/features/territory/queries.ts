import { queryOptions } from '@tanstack/react-query';
import { api, read } from '~/api/client';
import type { Partnership, Territory, TerritoryItem } from './model';

const ALL = 200;

/** Every neighbourhood: a few dozen, read once and filtered on the page. */
export const neighborhoodsQuery = queryOptions({
  queryKey: ['territories', 'neighborhoods'],
  queryFn: async ({ signal }): Promise<TerritoryItem[]> => {
    const query = { type: ['neighborhood' as const], pageSize: ALL };
    return (await read(api.GET('/territories', { params: { query }, signal }))).items;
  },
});

export const neighborhoodQuery = (territoryId: string) =>
  queryOptions({
    queryKey: ['territories', 'one', territoryId],
    queryFn: ({ signal }): Promise<Territory> =>
      read(api.GET('/territories/{territoryId}', { params: { path: { territoryId } }, signal })),
  });

/** The partnerships that work in a territory, each with its members and functions. */
export const partnershipsHereQuery = (territoryId: string) =>
  queryOptions({
    queryKey: ['partnerships', 'in', territoryId],
    queryFn: async ({ signal }): Promise<Partnership[]> => {
      const query = { territory: territoryId, pageSize: ALL };
      const { items } = await read(api.GET('/partnerships', { params: { query }, signal }));
      return Promise.all(
        items.map(({ id }) =>
          read(api.GET('/partnerships/{partnershipId}', { params: { path: { partnershipId: id } }, signal })),
        ),
      );
    },
  });
