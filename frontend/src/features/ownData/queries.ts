import { queryOptions } from '@tanstack/react-query';
import { api, read } from '~/api/client';
import type { Schema } from '~/api/schema';

export type OwnData = Schema<'OrganizationDossier'>;
export type OwnDataSection = Schema<'DossierSection'>;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const ownDataQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['organizations', 'ownData', organizationId],
    // The same address gives a workbook to whoever asks for one; JSON is what is asked for here.
    queryFn: async ({ signal }) =>
      (await read(
        api.GET('/organizations/{organizationId}/ownData', { params: { path: { organizationId } }, signal }),
      )) as OwnData,
  });

/** The same as a workbook, made by the API. */
export async function ownDataWorkbook(organizationId: string): Promise<Blob> {
  const { data } = await api.GET('/organizations/{organizationId}/ownData', {
    params: { path: { organizationId } },
    headers: { Accept: XLSX },
    parseAs: 'blob',
  });
  return data as unknown as Blob;
}
