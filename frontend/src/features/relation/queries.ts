import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, read, readWithEtag, type Versioned } from '~/api/client';
import type { Page } from '~/api/collection';
import type { Schema } from '~/api/schema';
import type { Relation, RelationsDashboard } from './model';
import { type RelationsDashboardSearch, relationsDashboardSearch } from './search';

const ALL = 200;

export const relationsQuery = (of: { organization?: string; partnership?: string }) => {
  const query = {
    organization: of.organization ? [of.organization] : undefined,
    partnership: of.partnership ? [of.partnership] : undefined,
    pageSize: ALL,
  };
  return queryOptions({
    queryKey: ['relations', 'list', query],
    queryFn: ({ signal }): Promise<Page<Relation>> =>
      read(api.GET('/relations', { params: { query }, signal })),
  });
};

export const relationQuery = (relationId: string) =>
  queryOptions({
    queryKey: ['relations', 'one', relationId],
    queryFn: ({ signal }): Promise<Versioned<Relation>> =>
      readWithEtag(api.GET('/relations/{relationId}', { params: { path: { relationId } }, signal })),
  });

export const relationsDashboardQuery = (address: RelationsDashboardSearch) => {
  const { tab: _, ...query } = relationsDashboardSearch.parse(address);
  return queryOptions({
    queryKey: ['relations', 'dashboard', query],
    queryFn: ({ signal }): Promise<RelationsDashboard> =>
      read(api.GET('/dashboards/relations', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
};

export function useDeclare() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: Schema<'NewRelation'>) => read(api.POST('/relations', { body })),
    onSuccess: refresh,
  });
}

export function useRelationActs({ value: { id: relationId }, etag }: Versioned<Relation>) {
  const refresh = useRefresh();
  const path = { relationId };
  const params = { path, header: ifMatch(etag) };
  const edit = useMutation({
    mutationFn: (body: Schema<'RelationFieldsPatch'>) =>
      read(api.PATCH('/relations/{relationId}', { params, body })),
    onSuccess: refresh,
  });
  const answer = useMutation({
    mutationFn: (body: Schema<'RelationAnswer'>) =>
      read(api.POST('/relations/{relationId}/answers', { params, body })),
    onSuccess: refresh,
  });
  const evolve = useMutation({
    mutationFn: (body: Schema<'RelationEvolution'>) =>
      read(api.POST('/relations/{relationId}/evolutions', { params, body })),
    onSuccess: refresh,
  });
  const end = useMutation({
    mutationFn: (body: Schema<'RelationEnding'>) =>
      read(api.POST('/relations/{relationId}/endings', { params, body })),
    onSuccess: refresh,
  });
  const withdraw = useMutation({
    mutationFn: () => read(api.POST('/relations/{relationId}/withdrawals', { params: { path } })),
  });
  return { edit, answer, evolve, end, withdraw };
}

function useRefresh() {
  const queryClient = useQueryClient();
  return () =>
    Promise.all(
      [['relations'], ['journal'], ['me', 'tasks']].map((queryKey) =>
        queryClient.invalidateQueries({ queryKey }),
      ),
    );
}
