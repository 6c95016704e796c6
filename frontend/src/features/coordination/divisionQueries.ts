import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, read, readWithEtag } from '~/api/client';
import type { Page } from '~/api/collection';
import type { Schema } from '~/api/schema';

export type Responsibility = Schema<'Responsibility'>;
export type ResponsibilityFields = Schema<'ResponsibilityFields'>;
export type AuthorityPart = Schema<'AuthorityPart'>;

const ALL = 200;
const divisionKeys = {
  responsibilities: (partnershipId: string, asOf?: string, history?: boolean) =>
    ['coordination', 'responsibilities', partnershipId, asOf, history] as const,
  parts: (partnershipId: string, asOf?: string) =>
    ['coordination', 'authorityParts', partnershipId, asOf] as const,
};

/** Who does what in a partnership on a day, or ever. */
export const responsibilitiesQuery = (partnershipId: string, asOf?: string, history = false) =>
  queryOptions({
    queryKey: divisionKeys.responsibilities(partnershipId, asOf, history),
    queryFn: ({ signal }): Promise<Page<Responsibility>> => {
      const day = history ? { history } : { asOf };
      const query = { partnership: [partnershipId], ...day, pageSize: ALL };
      return read(api.GET('/responsibilities', { params: { query }, signal }));
    },
  });

/** What authorities are in a partnership on a day. */
export const authorityPartsQuery = (partnershipId: string, asOf?: string) =>
  queryOptions({
    queryKey: divisionKeys.parts(partnershipId, asOf),
    queryFn: ({ signal }): Promise<Page<AuthorityPart>> => {
      const query = { partnership: [partnershipId], asOf, pageSize: ALL };
      return read(api.GET('/authorityParts', { params: { query }, signal }));
    },
  });

function useDivisionAct<V>(act: (values: V) => Promise<unknown>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['coordination'] }),
  });
}

interface Said<F> {
  id?: string;
  partnership: string;
  fields: F;
}

/** Records a task, or says something else of one: on the version there is now, since nobody types for long here. */
export const useSaveResponsibility = () =>
  useDivisionAct(async ({ id, partnership, fields }: Said<ResponsibilityFields>) => {
    if (id === undefined) return read(api.POST('/responsibilities', { body: { partnership, ...fields } }));
    const path = { responsibilityId: id };
    const { etag } = await readWithEtag(
      api.GET('/responsibilities/{responsibilityId}', { params: { path } }),
    );
    return read(
      api.PATCH('/responsibilities/{responsibilityId}', {
        params: { path, header: ifMatch(etag) },
        body: removing(fields),
      }),
    );
  });

export type AuthorityPartFields = Schema<'AuthorityPartFields'>;
export type NewPart = Pick<Schema<'NewAuthorityPart'>, 'organization' | 'part'>;

export const useSaveAuthorityPart = () =>
  useDivisionAct(
    async ({ id, partnership, fields, part }: Said<AuthorityPartFields> & { part?: NewPart }) => {
      if (part) return read(api.POST('/authorityParts', { body: { partnership, ...part, ...fields } }));
      const path = { authorityPartId: String(id) };
      const { etag } = await readWithEtag(api.GET('/authorityParts/{authorityPartId}', { params: { path } }));
      return read(
        api.PATCH('/authorityParts/{authorityPartId}', {
          params: { path, header: ifMatch(etag) },
          body: removing(fields),
        }),
      );
    },
  );

/** In a merge patch what was emptied has to be named, as null. */
function removing<F extends object>(fields: F): never {
  const all = Object.entries(fields).map(([name, value]) => [name, value ?? null]);
  return Object.fromEntries(all) as never;
}
