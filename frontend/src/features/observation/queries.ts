import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, read, readWithEtag, type Versioned } from '~/api/client';
import { type Observation, observationKeys } from '~/api/observations';
import type { Schema } from '~/api/schema';
import type { Me } from '~/session/me';

export type Assignment = Schema<'IndicatorAssignment'>;

/** What this person hands in: for the own organisations, and for the partnerships coordinated. */
export const assignmentsQuery = (me: Me) =>
  queryOptions({
    queryKey: ['indicatorAssignments', 'mine', me.person.email],
    queryFn: async ({ signal }): Promise<Assignment[]> => {
      const organization = me.organizations
        .filter(({ role }) => role !== 'reader')
        .map((own) => own.organization.id);
      const partnership = me.coordinates.map(({ id }) => id);
      const lists = await Promise.all([
        organization.length ? allAssignments({ organization }, signal) : [],
        partnership.length ? allAssignments({ partnership }, signal) : [],
      ]);
      const byId = new Map(lists.flat().map((assignment) => [assignment.id, assignment]));
      return [...byId.values()].filter(({ permittedActions }) => permittedActions?.includes('enter'));
    },
  });

async function allAssignments(
  filter: { organization?: string[]; partnership?: string[] },
  signal: AbortSignal,
) {
  const query = { ...filter, pageSize: 200 };
  return (await read(api.GET('/indicatorAssignments', { params: { query }, signal }))).items;
}

export const assignmentQuery = (indicatorAssignmentId: string) =>
  queryOptions({
    queryKey: ['indicatorAssignments', 'one', indicatorAssignmentId],
    queryFn: ({ signal }): Promise<Assignment> =>
      read(
        api.GET('/indicatorAssignments/{indicatorAssignmentId}', {
          params: { path: { indicatorAssignmentId } },
          signal,
        }),
      ),
  });

export const observationQuery = (observationId: string) =>
  queryOptions({
    queryKey: observationKeys.one(observationId),
    queryFn: ({ signal }): Promise<Versioned<Observation>> =>
      readWithEtag(api.GET('/observations/{observationId}', { params: { path: { observationId } }, signal })),
  });

function useRefresh() {
  const queryClient = useQueryClient();
  return () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: observationKeys.all }),
      queryClient.invalidateQueries({ queryKey: ['me', 'tasks'] }),
      queryClient.invalidateQueries({ queryKey: ['tasks'] }),
    ]);
}

export function useEnter() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: Schema<'NewObservation'>) => read(api.POST('/observations', { body })),
    onSuccess: refresh,
  });
}

export function useCorrect(observationId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ etag, body }: { etag: string; body: object }) =>
      readWithEtag(
        api.PATCH('/observations/{observationId}', {
          params: { path: { observationId }, header: ifMatch(etag) },
          body: body as never,
        }),
      ),
    onSuccess: refresh,
  });
}

export function useDecide(observationId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: Schema<'ObservationDecision'>) =>
      read(
        api.POST('/observations/{observationId}/decisions', { params: { path: { observationId } }, body }),
      ),
    onSuccess: refresh,
  });
}

/** As many as the API takes in one request. */
const MOST_AT_ONCE = 200;

export type DecisionResult = Schema<'ObservationDecisionResult'>;

/** One decision about several figures; gives what became of each. */
export function useDecideAll() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async ({
      observations,
      ...decision
    }: Schema<'ObservationDecisions'>): Promise<DecisionResult[]> => {
      const results: DecisionResult[] = [];
      for (let from = 0; from < observations.length; from += MOST_AT_ONCE) {
        const body = { ...decision, observations: observations.slice(from, from + MOST_AT_ONCE) };
        results.push(...(await read(api.POST('/observations/decisions', { body }))).items);
      }
      return results;
    },
    onSuccess: refresh,
  });
}

/** What the checks find in a figure that is not kept yet. */
export function useCheck() {
  return useMutation({
    mutationFn: (body: Schema<'NewObservation'>) => read(api.POST('/observations/checks', { body })),
  });
}
