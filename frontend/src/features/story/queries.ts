import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, read, readWithEtag, type Versioned } from '~/api/client';
import { PAGE_SIZE, type Page } from '~/api/collection';
import type { Schema } from '~/api/schema';
import type { StoriesDashboard, Story } from './model';
import {
  type StoriesDashboardSearch,
  type StoriesSearch,
  storiesDashboardSearch,
  storiesSearch,
} from './search';

const ALL = 200;

const listQuery = (address: StoriesSearch, pageSize: number) => {
  const query = { ...storiesSearch.parse(address), pageSize }; // the API refuses parameters it does not know
  return queryOptions({
    queryKey: ['stories', 'list', query],
    queryFn: ({ signal }): Promise<Page<Story>> =>
      read(api.GET('/changeStories', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
};

export const storiesQuery = (address: StoriesSearch) => listQuery(address, PAGE_SIZE);
export const storiesOfQuery = (partnership: string) => listQuery({ partnership: [partnership] }, ALL);

export const storyQuery = (changeStoryId: string) =>
  queryOptions({
    queryKey: ['stories', 'one', changeStoryId],
    queryFn: ({ signal }): Promise<Versioned<Story>> =>
      readWithEtag(
        api.GET('/changeStories/{changeStoryId}', { params: { path: { changeStoryId } }, signal }),
      ),
  });

export const storiesDashboardQuery = (address: StoriesDashboardSearch) => {
  const { tab: _, ...query } = storiesDashboardSearch.parse(address);
  return queryOptions({
    queryKey: ['stories', 'dashboard', query],
    queryFn: ({ signal }): Promise<StoriesDashboard> =>
      read(api.GET('/dashboards/changeStories', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
};

/** Bodies of a partnership that can choose a story. */
export const choosingBodiesQuery = (partnership: string) =>
  queryOptions({
    queryKey: ['bodies', 'toChoose', partnership],
    queryFn: ({ signal }) =>
      read(api.GET('/bodies', { params: { query: { partnership: [partnership], pageSize: ALL } }, signal })),
  });

export function useWrite() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: Schema<'NewChangeStory'>) => read(api.POST('/changeStories', { body })),
    onSuccess: refresh,
  });
}

export function useStoryActs({ value: { id: changeStoryId }, etag }: Versioned<Story>) {
  const refresh = useRefresh();
  const path = { changeStoryId };
  const versioned = { path, header: ifMatch(etag) };
  const edit = useMutation({
    mutationFn: (body: Schema<'ChangeStoryFieldsPatch'>) =>
      read(api.PATCH('/changeStories/{changeStoryId}', { params: versioned, body })),
    onSuccess: refresh,
  });
  const review = useMutation({
    mutationFn: (body: Schema<'ChangeStoryReview'>) =>
      read(api.POST('/changeStories/{changeStoryId}/reviews', { params: versioned, body })),
    onSuccess: refresh,
  });
  const select = useMutation({
    mutationFn: (body: Schema<'NewChangeStorySelection'>) =>
      read(api.POST('/changeStories/{changeStoryId}/selections', { params: { path }, body })),
    onSuccess: refresh,
  });
  const withdraw = useMutation({
    mutationFn: () => read(api.POST('/changeStories/{changeStoryId}/withdrawals', { params: { path } })),
  });
  return { edit, review, select, withdraw };
}

function useRefresh() {
  const queryClient = useQueryClient();
  return () =>
    Promise.all(['stories', 'journal'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })));
}
