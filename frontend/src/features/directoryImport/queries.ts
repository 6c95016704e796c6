import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, read, readWithEtag, type Versioned } from '~/api/client';
import { PAGE_SIZE, type Page } from '~/api/collection';
import type { TaskStatus } from '~/api/tasks';
import { downloadBlob } from '~/lib/csv';
import type { FieldMapping, ImportItem, ImportRow, NearNames, OrganizationImport } from './model';
import type { ImportSearch } from './search';

const ALL = ['organizationImports'] as const;

export const importsQuery = (page?: number) =>
  queryOptions({
    queryKey: [...ALL, 'list', page],
    queryFn: ({ signal }): Promise<Page<ImportItem>> =>
      read(api.GET('/organizationImports', { params: { query: { page, pageSize: PAGE_SIZE } }, signal })),
    placeholderData: keepPreviousData,
  });

export const importQuery = (importId: string) =>
  queryOptions({
    queryKey: [...ALL, importId],
    queryFn: ({ signal }): Promise<Versioned<OrganizationImport>> =>
      readWithEtag(api.GET('/organizationImports/{importId}', { params: { path: { importId } }, signal })),
  });

function rowFilters({ outcome, field, findings, q }: ImportSearch) {
  return { outcome: outcome && [outcome], field, withFindings: findings, q };
}

export const rowsQuery = (importId: string, search: ImportSearch) =>
  queryOptions({
    queryKey: [...ALL, importId, 'rows', search],
    queryFn: async ({ signal }): Promise<Page<ImportRow>> => {
      const query = { ...rowFilters(search), page: search.page, pageSize: PAGE_SIZE };
      // The same address also answers with text; asked for nothing else, it is a page.
      return (await read(
        api.GET('/organizationImports/{importId}/rows', { params: { path: { importId }, query }, signal }),
      )) as Page<ImportRow>;
    },
    placeholderData: keepPreviousData,
  });

/** The rows as they are filtered, as a file. */
export async function downloadRows(importId: string, search: ImportSearch): Promise<void> {
  const { data } = await api.GET('/organizationImports/{importId}/rows', {
    params: { path: { importId }, query: rowFilters(search) },
    headers: { Accept: 'text/csv' },
    parseAs: 'blob',
  });
  downloadBlob('samenhang-import.csv', data as unknown as Blob);
}

export function useUpload() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ file, source }: { file: File; source: string }): Promise<OrganizationImport> =>
      read(
        api.POST('/organizationImports', {
          params: { query: { fileName: file.name, source } },
          body: file as never,
          bodySerializer: (body: unknown) => body as never,
          headers: { 'Content-Type': 'application/octet-stream' },
        }),
      ),
    onSuccess: refresh,
  });
}

interface Changes {
  mapping: FieldMapping[];
  nearNames: NearNames;
  definition: string | null;
}

export function useEditImport(importId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ etag, body }: { etag: string; body: Changes }) =>
      read(
        api.PATCH('/organizationImports/{importId}', {
          params: { path: { importId }, header: ifMatch(etag) },
          body: body as never,
        }),
      ),
    onSuccess: refresh,
  });
}

export function useRunImport(importId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: { dryRun: boolean; skipRefused?: boolean }): Promise<TaskStatus> =>
      read(api.POST('/organizationImports/{importId}/runs', { params: { path: { importId } }, body })),
    onSettled: refresh,
  });
}

/** What an import changes shows in the directory too. */
export function useRefresh() {
  const queryClient = useQueryClient();
  return () =>
    Promise.all(
      ['organizationImports', 'organizations'].map((key) =>
        queryClient.invalidateQueries({ queryKey: [key] }),
      ),
    );
}
