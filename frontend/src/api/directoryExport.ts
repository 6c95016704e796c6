import { downloadBlob } from '~/lib/csv';
import { api } from './client';
import type { Paths } from './pendingPaths';

/** The filters of the directory, as the list of organisations takes them. */
export type DirectoryFilters = Paths['/organizationExports']['get']['parameters']['query'];

const TYPES = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Downloads what the directory shows for these filters, all pages together. */
export async function downloadDirectory(format: keyof typeof TYPES, query: DirectoryFilters = {}) {
  const { data } = await api.GET('/organizationExports', {
    params: { query },
    headers: { Accept: TYPES[format] },
    parseAs: 'blob',
  });
  downloadBlob(`samenhang-organizations.${format}`, data as unknown as Blob);
}
