import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, read, readWithEtag, type Versioned } from '~/api/client';
import type { Page } from '~/api/collection';
import type { Schema } from '~/api/schema';
import type { FundingDashboard, FundingLine } from './model';
import { type FundingDashboardSearch, fundingDashboardSearch } from './search';

const ALL = 200;

/** The lines of a partnership, or those that pay for a project, as far as the reader may see them. */
export const fundingLinesQuery = (of: { partnership?: string; project?: string }) =>
  queryOptions({
    queryKey: ['fundingLines', 'of', of],
    queryFn: ({ signal }): Promise<Page<FundingLine>> => {
      const query = {
        partnership: of.partnership ? [of.partnership] : undefined,
        project: of.project ? [of.project] : undefined,
        sort: ['validFrom'],
        pageSize: ALL,
      };
      return read(api.GET('/fundingLines', { params: { query }, signal }));
    },
  });

export const fundingLineQuery = (fundingLineId: string) =>
  queryOptions({
    queryKey: ['fundingLines', 'one', fundingLineId],
    queryFn: ({ signal }): Promise<Versioned<FundingLine>> =>
      readWithEtag(api.GET('/fundingLines/{fundingLineId}', { params: { path: { fundingLineId } }, signal })),
  });

export const fundingDashboardQuery = (address: FundingDashboardSearch) => {
  const { tab: _, ...query } = fundingDashboardSearch.parse(address);
  return queryOptions({
    queryKey: ['fundingLines', 'dashboard', query],
    queryFn: ({ signal }): Promise<FundingDashboard> =>
      read(api.GET('/dashboards/funding', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
};

/** Projects of a partnership, to say which of them a line pays for. */
export const ownProjectsQuery = (partnership: string) =>
  queryOptions({
    queryKey: ['projects', 'toFund', partnership],
    queryFn: async ({ signal }): Promise<Schema<'ProjectItem'>[]> =>
      (
        await read(
          api.GET('/projects', { params: { query: { partnership: [partnership], pageSize: ALL } }, signal }),
        )
      ).items,
  });

/** Posts that work for a partnership. */
export const ownPostsQuery = (partnership: string) =>
  queryOptions({
    queryKey: ['coordination', 'posts', 'toFund', partnership],
    queryFn: async ({ signal }): Promise<Schema<'PostItem'>[]> =>
      (await read(api.GET('/posts', { params: { query: { partnership, pageSize: ALL } }, signal }))).items,
  });

export function useRecordLine() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: Schema<'NewFundingLine'>) => read(api.POST('/fundingLines', { body })),
    onSuccess: refresh,
  });
}

export function useEditLine(fundingLineId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ etag, patch }: { etag: string; patch: Schema<'FundingFieldsPatch'> }) =>
      read(
        api.PATCH('/fundingLines/{fundingLineId}', {
          params: { path: { fundingLineId }, header: ifMatch(etag) },
          body: patch,
        }),
      ),
    onSuccess: refresh,
  });
}

export function useDecideLine(fundingLineId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: Schema<'FundingDecision'>) =>
      read(
        api.POST('/fundingLines/{fundingLineId}/decisions', { params: { path: { fundingLineId } }, body }),
      ),
    onSuccess: refresh,
  });
}

function useRefresh() {
  const queryClient = useQueryClient();
  const changed = ['fundingLines', 'journal', 'me'];
  return () => Promise.all(changed.map((key) => queryClient.invalidateQueries({ queryKey: [key] })));
}
