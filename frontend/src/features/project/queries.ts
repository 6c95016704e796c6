import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, read, readWithEtag, type Versioned } from '~/api/client';
import { PAGE_SIZE, type Page } from '~/api/collection';
import type { Schema } from '~/api/schema';
import type { Project, ProjectItem, ProjectsDashboard } from './model';
import {
  type ProjectsDashboardSearch,
  type ProjectsSearch,
  projectsDashboardSearch,
  projectsSearch,
} from './search';

const ALL = 200;

function asked(address: ProjectsSearch, pageSize: number) {
  const { complete, sort, ...search } = projectsSearch.parse(address); // the API refuses parameters it does not know
  return {
    ...search,
    complete: complete === undefined ? undefined : complete === 'true',
    sort: sort && [sort],
    pageSize,
  };
}

const listQuery = (address: ProjectsSearch, pageSize: number) => {
  const query = asked(address, pageSize);
  return queryOptions({
    queryKey: ['projects', 'list', query],
    queryFn: ({ signal }): Promise<Page<ProjectItem>> =>
      read(api.GET('/projects', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
};

export const projectsQuery = (address: ProjectsSearch) => listQuery(address, PAGE_SIZE);

/** Every project of a partnership. */
export const projectsOfQuery = (partnership: string, asOf?: string) =>
  listQuery({ partnership: [partnership], asOf }, ALL);

export const projectQuery = (projectId: string) =>
  queryOptions({
    queryKey: ['projects', 'one', projectId],
    queryFn: ({ signal }): Promise<Versioned<Project>> =>
      readWithEtag(api.GET('/projects/{projectId}', { params: { path: { projectId } }, signal })),
  });

export const projectsDashboardQuery = (address: ProjectsDashboardSearch) => {
  const { tab: _, ...query } = projectsDashboardSearch.parse(address);
  return queryOptions({
    queryKey: ['projects', 'dashboard', query],
    queryFn: ({ signal }): Promise<ProjectsDashboard> =>
      read(api.GET('/dashboards/projects', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
};

/** Every project the filters leave, for a file. */
export async function allProjects(address: ProjectsSearch): Promise<ProjectItem[]> {
  const found: ProjectItem[] = [];
  for (let page = 1; ; page += 1) {
    const query = { ...asked(address, ALL), page };
    const part: Page<ProjectItem> = await read(api.GET('/projects', { params: { query } }));
    found.push(...part.items);
    if (found.length >= part.total || part.items.length === 0) return found;
  }
}

/** Indicators that a partnership follows, to follow a project by. */
export const followedQuery = (partnership: string) =>
  queryOptions({
    queryKey: ['indicatorAssignments', 'running', partnership],
    queryFn: async ({ signal }): Promise<Schema<'IndicatorAssignment'>[]> =>
      (
        await read(
          api.GET('/indicatorAssignments', {
            params: { query: { partnership: [partnership], pageSize: ALL } },
            signal,
          }),
        )
      ).items,
    enabled: partnership !== '',
  });

/** Posts that work for a partnership, among them those for a project. */
export const postsQuery = (partnership: string) =>
  queryOptions({
    queryKey: ['coordination', 'posts', 'ofProject', partnership],
    queryFn: async ({ signal }): Promise<Schema<'PostItem'>[]> =>
      (await read(api.GET('/posts', { params: { query: { partnership, pageSize: ALL } }, signal }))).items,
    enabled: partnership !== '',
  });

export const partnershipQuery = (partnershipId: string) =>
  queryOptions({
    queryKey: ['partnerships', 'forProject', partnershipId],
    queryFn: ({ signal }) =>
      read(api.GET('/partnerships/{partnershipId}', { params: { path: { partnershipId } }, signal })),
    enabled: partnershipId !== '',
  });

export function useRecordProject() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: Schema<'NewProject'>) => read(api.POST('/projects', { body })),
    onSuccess: refresh,
  });
}

export function useEditProject(projectId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ etag, patch }: { etag: string; patch: Schema<'ProjectFieldsPatch'> }) =>
      read(
        api.PATCH('/projects/{projectId}', {
          params: { path: { projectId }, header: ifMatch(etag) },
          body: patch,
        }),
      ),
    onSuccess: refresh,
  });
}

export function useChangeStatus(projectId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: Schema<'ProjectStatusChange'>) =>
      read(api.POST('/projects/{projectId}/standings', { params: { path: { projectId } }, body })),
    onSuccess: refresh,
  });
}

function useRefresh() {
  const queryClient = useQueryClient();
  const changed = ['projects', 'timeline', 'journal'];
  return () => Promise.all(changed.map((key) => queryClient.invalidateQueries({ queryKey: [key] })));
}
