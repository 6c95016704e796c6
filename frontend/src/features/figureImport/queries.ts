import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, read } from '~/api/client';
import { PAGE_SIZE, type Page } from '~/api/collection';
import type { TaskStatus } from '~/api/tasks';
import { downloadBlob } from '~/lib/csv';
import type { FigureImport, FigureImportItem, FigureImportRun, FigureRow } from './model';
import type { FigureImportSearch } from './search';

const ALL = ['figureImports'] as const;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const importsQuery = (page?: number) =>
  queryOptions({
    queryKey: [...ALL, 'list', page],
    queryFn: ({ signal }): Promise<Page<FigureImportItem>> =>
      read(api.GET('/figureImports', { params: { query: { page, pageSize: PAGE_SIZE } }, signal })),
    placeholderData: keepPreviousData,
  });

export const importQuery = (importId: string) =>
  queryOptions({
    queryKey: [...ALL, importId],
    queryFn: ({ signal }): Promise<FigureImport> =>
      read(api.GET('/figureImports/{importId}', { params: { path: { importId } }, signal })),
  });

function rowFilters({ outcome, column, findings, q }: FigureImportSearch) {
  return { outcome: outcome && [outcome], column, withFindings: findings, q };
}

export const rowsQuery = (importId: string, search: FigureImportSearch) =>
  queryOptions({
    queryKey: [...ALL, importId, 'rows', search],
    queryFn: async ({ signal }): Promise<Page<FigureRow>> => {
      const query = { ...rowFilters(search), page: search.page, pageSize: PAGE_SIZE };
      // The same address also answers with text; asked for nothing else, it is a page.
      return (await read(
        api.GET('/figureImports/{importId}/rows', { params: { path: { importId }, query }, signal }),
      )) as Page<FigureRow>;
    },
    placeholderData: keepPreviousData,
  });

/** The rows as they are filtered, as a file. */
export async function downloadRows(importId: string, search: FigureImportSearch): Promise<void> {
  const { data } = await api.GET('/figureImports/{importId}/rows', {
    params: { path: { importId }, query: rowFilters(search) },
    headers: { Accept: 'text/csv' },
    parseAs: 'blob',
  });
  downloadBlob('samenhang-figures.csv', data as unknown as Blob);
}

export interface TemplateChoice {
  period: string;
  format: 'csv' | 'xlsx';
  filled: boolean;
}

/** A row for each figure that is asked of this person, to fill in. */
export async function downloadTemplate({ period, format, filled }: TemplateChoice): Promise<void> {
  const { data } = await api.GET('/figureTemplates', {
    params: { query: { period, filled: filled || undefined } },
    headers: { Accept: format === 'csv' ? 'text/csv' : XLSX },
    parseAs: 'blob',
  });
  downloadBlob(`samenhang-figures-${period}.${format}`, data as unknown as Blob);
}

export function useUploadFigures() {
  const refresh = useRefreshImports();
  return useMutation({
    mutationFn: ({ file, source }: { file: File; source?: string }): Promise<FigureImport> =>
      read(
        api.POST('/figureImports', {
          params: { query: { fileName: file.name, source: source || undefined } },
          body: file as never,
          bodySerializer: (body: unknown) => body as never,
          headers: { 'Content-Type': 'application/octet-stream' },
        }),
      ),
    onSuccess: refresh,
  });
}

export function useRunFigureImport() {
  const refresh = useRefreshImports();
  return useMutation({
    mutationFn: ({ importId, ...body }: FigureImportRun & { importId: string }): Promise<TaskStatus> =>
      read(api.POST('/figureImports/{importId}/runs', { params: { path: { importId } }, body })),
    onSettled: refresh,
  });
}

/** What an import changes shows among the figures too. */
export function useRefreshImports() {
  const queryClient = useQueryClient();
  return () =>
    Promise.all(
      ['figureImports', 'observations', 'me'].map((key) =>
        queryClient.invalidateQueries({ queryKey: [key] }),
      ),
    );
}
