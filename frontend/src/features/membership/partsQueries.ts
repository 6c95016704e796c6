import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, read, readWithEtag, type Versioned } from '~/api/client';
import type { Page } from '~/api/collection';
import type { components } from '~/api/schema.gen';

type Schemas = components['schemas'];

export type Delegate = Schemas['Delegate'];
export type NewDelegate = Schemas['NewDelegate'];
export type DelegateFields = Schemas['DelegateFields'];
export type Continuity = Schemas['DelegateContinuity'];
export type Confirmation = Schemas['MembershipConfirmation'];
export type Answer = Schemas['MembershipConfirmationAnswer'];
export type ConfirmationRound = Schemas['ConfirmationRound'];
export type Follow = Schemas['PartnershipFollow'];
export type Followers = Schemas['PartnershipFollowers'];
export type Agreement = Schemas['Agreement'];
export type AgreementFields = Schemas['AgreementFields'];
export type NewAgreementVersion = Schemas['NewAgreementVersion'];
export type NewAgreementSignature = Schemas['NewAgreementSignature'];
export type ReceptionCoverage = Schemas['ReceptionCoverage'];

const ALL = 200;

/** Delegates of one membership, all there were. */
export const delegatesQuery = (membershipId: string) =>
  queryOptions({
    queryKey: ['memberships', 'delegates', 'of', membershipId],
    queryFn: ({ signal }): Promise<Page<Delegate>> => {
      const query = { membership: [membershipId], history: true, pageSize: ALL };
      return read(api.GET('/delegates', { params: { query }, signal }));
    },
  });

/** Delegates in a partnership on a day. */
export const partnershipDelegatesQuery = (partnershipId: string, asOf?: string) =>
  queryOptions({
    queryKey: ['memberships', 'delegates', 'in', partnershipId, asOf],
    queryFn: ({ signal }): Promise<Page<Delegate>> => {
      const query = { partnership: [partnershipId], asOf, pageSize: ALL };
      return read(api.GET('/delegates', { params: { query }, signal }));
    },
  });

export const delegateQuery = (delegateId: string) =>
  queryOptions({
    queryKey: ['memberships', 'delegates', 'one', delegateId],
    queryFn: ({ signal }): Promise<Versioned<Delegate>> =>
      readWithEtag(api.GET('/delegates/{delegateId}', { params: { path: { delegateId } }, signal })),
  });

export const continuityQuery = (partnershipId: string, asOf?: string) =>
  queryOptions({
    queryKey: ['memberships', 'continuity', partnershipId, asOf],
    queryFn: ({ signal }): Promise<Continuity> =>
      read(
        api.GET('/delegateContinuity', { params: { query: { partnership: partnershipId, asOf } }, signal }),
      ),
  });

export const confirmationQuery = (membershipConfirmationId: string) =>
  queryOptions({
    queryKey: ['memberships', 'confirmations', 'one', membershipConfirmationId],
    queryFn: ({ signal }): Promise<Confirmation> =>
      read(
        api.GET('/membershipConfirmations/{membershipConfirmationId}', {
          params: { path: { membershipConfirmationId } },
          signal,
        }),
      ),
  });

export const confirmationsQuery = (of: { partnership?: string[]; membership?: string[] }) =>
  queryOptions({
    queryKey: ['memberships', 'confirmations', of],
    queryFn: ({ signal }): Promise<Page<Confirmation>> =>
      read(api.GET('/membershipConfirmations', { params: { query: { ...of, pageSize: ALL } }, signal })),
  });

export const roundsQuery = (partnership: string) =>
  queryOptions({
    queryKey: ['memberships', 'rounds', partnership],
    queryFn: ({ signal }): Promise<{ items: ConfirmationRound[] }> =>
      read(api.GET('/confirmationRounds', { params: { query: { partnership } }, signal })),
  });

export const followersQuery = (partnership: string) =>
  queryOptions({
    queryKey: ['follows', 'followers', partnership],
    queryFn: ({ signal }): Promise<Followers> =>
      read(api.GET('/partnershipFollows/followers', { params: { query: { partnership } }, signal })),
  });

export const agreementsQuery = (partnershipId: string, asOf?: string, history = false) =>
  queryOptions({
    queryKey: ['agreements', 'of', partnershipId, asOf, history],
    queryFn: ({ signal }): Promise<Page<Agreement>> => {
      const query = {
        partnership: [partnershipId],
        asOf: history ? undefined : asOf,
        history: history || undefined,
        pageSize: ALL,
      };
      return read(api.GET('/agreements', { params: { query }, signal }));
    },
  });

export const agreementQuery = (agreementId: string) =>
  queryOptions({
    queryKey: ['agreements', 'one', agreementId],
    queryFn: ({ signal }): Promise<Versioned<Agreement>> =>
      readWithEtag(api.GET('/agreements/{agreementId}', { params: { path: { agreementId } }, signal })),
  });

export const receptionQuery = (partnership: string, asOf?: string) =>
  queryOptions({
    queryKey: ['memberships', 'reception', partnership, asOf],
    queryFn: ({ signal }): Promise<ReceptionCoverage> =>
      read(api.GET('/receptionCoverage', { params: { query: { partnership, asOf } }, signal })),
  });

export function useNameDelegate() {
  return useMutation({
    mutationFn: (body: NewDelegate) => read(api.POST('/delegates', { body })),
    onSuccess: useRefresh(),
  });
}

export function useEditDelegate(delegateId: string) {
  return useMutation({
    mutationFn: ({ etag, body }: { etag: string; body: Record<string, unknown> }) =>
      read(
        api.PATCH('/delegates/{delegateId}', {
          params: { path: { delegateId }, header: ifMatch(etag) },
          body: body as never, // the changed fields only
        }),
      ),
    onSuccess: useRefresh(),
  });
}

export function useEndDelegate(delegateId: string) {
  return useMutation({
    mutationFn: (body: { on: string; reason: string }) =>
      read(api.POST('/delegates/{delegateId}/endings', { params: { path: { delegateId } }, body })),
    onSuccess: useRefresh(),
  });
}

export function useStartRound() {
  return useMutation({
    mutationFn: (body: Schemas['NewConfirmationRound']) => read(api.POST('/confirmationRounds', { body })),
    onSuccess: useRefresh(),
  });
}

export function useAnswerConfirmation(membershipConfirmationId: string) {
  return useMutation({
    mutationFn: (body: Answer) =>
      read(
        api.POST('/membershipConfirmations/{membershipConfirmationId}/answers', {
          params: { path: { membershipConfirmationId } },
          body,
        }),
      ),
    onSuccess: useRefresh(),
  });
}

export function useRecordAgreement() {
  return useMutation({
    mutationFn: (body: Schemas['NewAgreement']) => read(api.POST('/agreements', { body })),
    onSuccess: useRefresh(),
  });
}

export function useEditAgreement(agreementId: string) {
  return useMutation({
    mutationFn: ({ etag, body }: { etag: string; body: Record<string, unknown> }) =>
      read(
        api.PATCH('/agreements/{agreementId}', {
          params: { path: { agreementId }, header: ifMatch(etag) },
          body: body as never, // the changed fields only
        }),
      ),
    onSuccess: useRefresh(),
  });
}

export function useAddVersion(agreementId: string) {
  return useMutation({
    mutationFn: (body: NewAgreementVersion) =>
      read(api.POST('/agreements/{agreementId}/versions', { params: { path: { agreementId } }, body })),
    onSuccess: useRefresh(),
  });
}

export function useSignAgreement(agreementId: string) {
  return useMutation({
    mutationFn: (body: NewAgreementSignature) =>
      read(api.POST('/agreements/{agreementId}/signatures', { params: { path: { agreementId } }, body })),
    onSuccess: useRefresh(),
  });
}

export function useStateFunctions(membershipId: string) {
  return useMutation({
    mutationFn: (functions: string[]) =>
      read(
        api.POST('/memberships/{membershipId}/receptionFunctions', {
          params: { path: { membershipId } },
          body: { functions },
        }),
      ),
    onSuccess: useRefresh(),
  });
}

function useRefresh() {
  const queryClient = useQueryClient();
  const changed = ['memberships', 'agreements', 'partnerships', 'organizations', 'me'];
  return () => Promise.all(changed.map((key) => queryClient.invalidateQueries({ queryKey: [key] })));
}
