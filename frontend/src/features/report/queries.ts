import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, read, readWithEtag, type Versioned } from '~/api/client';
import { PAGE_SIZE, type Page } from '~/api/collection';
import type { Schema } from '~/api/schema';
import { downloadBlob } from '~/lib/csv';
import type { Report, ReportItem, Standing } from './model';
import { type ReportsSearch, reportsSearch, type StandingsSearch, standingsSearch } from './search';

const ALL = 200;
const TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

export type FileKind = keyof typeof TYPES;

const listQuery = (address: ReportsSearch, pageSize: number) => {
  const query = { ...reportsSearch.parse(address), pageSize }; // the API refuses parameters it does not know
  return queryOptions({
    queryKey: ['reports', 'list', query],
    queryFn: ({ signal }): Promise<Page<ReportItem>> =>
      read(api.GET('/annualReports', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
};

export const reportsQuery = (address: ReportsSearch) => listQuery(address, PAGE_SIZE);
export const reportsOfQuery = (partnership: string) => listQuery({ partnership: [partnership] }, ALL);

export const reportQuery = (annualReportId: string) =>
  queryOptions({
    queryKey: ['reports', 'one', annualReportId],
    queryFn: ({ signal }): Promise<Versioned<Report>> =>
      readWithEtag(
        api.GET('/annualReports/{annualReportId}', { params: { path: { annualReportId } }, signal }),
      ),
  });

export const standingsQuery = (address: StandingsSearch) => {
  const query = { ...standingsSearch.parse(address), pageSize: PAGE_SIZE };
  return queryOptions({
    queryKey: ['reports', 'standings', query],
    queryFn: ({ signal }): Promise<Page<Standing>> =>
      read(api.GET('/dashboards/annualReports', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
};

export const deadlinesQuery = queryOptions({
  queryKey: ['reports', 'deadlines'],
  queryFn: ({ signal }) => read(api.GET('/annualReportDeadlines', { signal })),
});

/** Bodies of a partnership that can agree with its report. */
export const agreeingBodiesQuery = (partnership: string) =>
  queryOptions({
    queryKey: ['bodies', 'toAgree', partnership],
    queryFn: ({ signal }) =>
      read(api.GET('/bodies', { params: { query: { partnership: [partnership], pageSize: ALL } }, signal })),
  });

export async function downloadReport({ id, year }: Report, kind: FileKind, language: Report['language']) {
  const content = await read(
    api.GET('/annualReports/{annualReportId}/content', {
      params: { path: { annualReportId: id }, query: { language } },
      headers: { Accept: TYPES[kind] },
      parseAs: 'blob',
    }),
  );
  downloadBlob(`samenhang-${year}-${language}.${kind}`, content as unknown as Blob);
}

export function useStart() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: Schema<'NewAnnualReport'>) => read(api.POST('/annualReports', { body })),
    onSuccess: refresh,
  });
}

export function useSetDeadline() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: Schema<'NewAnnualReportDeadline'>) =>
      read(api.POST('/annualReportDeadlines', { body })),
    onSuccess: refresh,
  });
}

export function useWriteReport(annualReportId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ patch, etag }: { patch: Schema<'AnnualReportFieldsPatch'>; etag: string }) =>
      read(
        api.PATCH('/annualReports/{annualReportId}', {
          params: { path: { annualReportId }, header: ifMatch(etag) },
          body: patch,
        }),
      ),
    onSuccess: refresh,
  });
}

export function useReportActs({ value: { id: annualReportId }, etag }: Versioned<Report>) {
  const refresh = useRefresh();
  const params = { path: { annualReportId } };
  const submit = useMutation({
    mutationFn: () =>
      read(
        api.POST('/annualReports/{annualReportId}/submissions', {
          params: { ...params, header: ifMatch(etag) },
        }),
      ),
    onSuccess: refresh,
  });
  const approve = useMutation({
    mutationFn: (body: Schema<'AnnualReportApproval'>) =>
      read(api.POST('/annualReports/{annualReportId}/approvals', { params, body })),
    onSuccess: refresh,
  });
  const send = useMutation({
    mutationFn: () => read(api.POST('/annualReports/{annualReportId}/dispatches', { params })),
    onSuccess: refresh,
  });
  const receive = useMutation({
    mutationFn: () => read(api.POST('/annualReports/{annualReportId}/receipts', { params })),
    onSuccess: refresh,
  });
  const giveBack = useMutation({
    mutationFn: (note: string) =>
      read(api.POST('/annualReports/{annualReportId}/returns', { params, body: { note } })),
  });
  const publish = useMutation({
    mutationFn: (published: boolean) =>
      read(api.POST('/annualReports/{annualReportId}/publications', { params, body: { published } })),
    onSuccess: refresh,
  });
  return { submit, approve, send, receive, giveBack, publish, refresh };
}

function useRefresh() {
  const queryClient = useQueryClient();
  return () =>
    Promise.all(
      ['reports', 'journal', 'tasks'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })),
    );
}
