import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, read, readWithEtag, type Versioned } from '~/api/client';
import { PAGE_SIZE, type Page } from '~/api/collection';
import type { Schema } from '~/api/schema';

export type Decision = Schema<'Decision'>;
export type DecisionFields = Schema<'DecisionFields'>;
export type Rule = Schema<'PartnershipRule'>;
export type RuleVersion = Schema<'PartnershipRuleVersion'>;

const ALL = 200;

/** What the log is narrowed to: stands in the address. */
export interface DecisionFilters {
  q?: string;
  mode?: string;
  level?: string;
  feedback?: 'given' | 'missing';
  from?: string;
  until?: string;
  page?: number;
}

export const decisionsQuery = (
  of: { partnership?: string; meeting?: string; body?: string },
  filters: DecisionFilters = {},
  pageSize = PAGE_SIZE,
) =>
  queryOptions({
    queryKey: ['decisions', 'of', of, filters, pageSize],
    queryFn: ({ signal }): Promise<Page<Decision>> => {
      const query = {
        partnership: of.partnership ? [of.partnership] : undefined,
        meeting: of.meeting ? [of.meeting] : undefined,
        body: of.body ? [of.body] : undefined,
        q: filters.q,
        mode: filters.mode ? [filters.mode] : undefined,
        level: filters.level ? [filters.level] : undefined,
        feedbackGiven: filters.feedback ? filters.feedback === 'given' : undefined,
        from: filters.from,
        until: filters.until,
        page: filters.page,
        pageSize,
      };
      return read(api.GET('/decisions', { params: { query }, signal }));
    },
    placeholderData: keepPreviousData,
  });

/** Every decision the filters leave, for a file. */
export async function allDecisions(partnership: string, filters: DecisionFilters): Promise<Decision[]> {
  const found: Decision[] = [];
  for (let page = 1; ; page += 1) {
    const query = decisionsQuery({ partnership }, { ...filters, page }, ALL);
    const part = await query.queryFn?.({ signal: new AbortController().signal } as never);
    found.push(...(part?.items ?? []));
    if (!part || found.length >= part.total || part.items.length === 0) return found;
  }
}

export const decisionQuery = (decisionId: string) =>
  queryOptions({
    queryKey: ['decisions', 'one', decisionId],
    queryFn: ({ signal }): Promise<Versioned<Decision>> =>
      readWithEtag(api.GET('/decisions/{decisionId}', { params: { path: { decisionId } }, signal })),
  });

export const rulesQuery = (partnership: string, asOf?: string) =>
  queryOptions({
    queryKey: ['rules', partnership, asOf],
    queryFn: ({ signal }): Promise<Page<Rule>> =>
      read(
        api.GET('/partnershipRules', {
          params: { query: { partnership: [partnership], asOf, pageSize: ALL } },
          signal,
        }),
      ),
  });

export function useRecordDecision() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: Schema<'NewDecision'>) => read(api.POST('/decisions', { body })),
    onSuccess: refresh,
  });
}

export function useDecisionActs(decisionId: string) {
  const refresh = useRefresh();
  const params = { path: { decisionId } };
  const edit = useMutation({
    mutationFn: ({ etag, body }: { etag: string; body: object }) =>
      read(
        api.PATCH('/decisions/{decisionId}', {
          params: { path: { decisionId }, header: ifMatch(etag) },
          body: body as never,
        }),
      ),
    onSuccess: refresh,
  });
  const addStep = useMutation({
    mutationFn: (body: Schema<'NewDecisionStep'>) =>
      read(api.POST('/decisions/{decisionId}/steps', { params, body })),
    onSuccess: refresh,
  });
  const planReport = useMutation({
    mutationFn: (body: Schema<'NewDecisionReport'>) =>
      read(api.POST('/decisions/{decisionId}/reports', { params, body })),
    onSuccess: refresh,
  });
  const reported = useMutation({
    mutationFn: (reportId: string) =>
      read(
        api.POST('/decisions/reports/{reportId}/completions', { params: { path: { reportId } }, body: {} }),
      ),
    onSuccess: refresh,
  });
  return { edit, addStep, planReport, reported };
}

export function usePublishRule() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: Schema<'NewPartnershipRule'>) => read(api.POST('/partnershipRules', { body })),
    onSuccess: refresh,
  });
}

export function useAddVersion(ruleId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: Schema<'NewPartnershipRuleVersion'>) =>
      read(api.POST('/partnershipRules/{ruleId}/versions', { params: { path: { ruleId } }, body })),
    onSuccess: refresh,
  });
}

function useRefresh() {
  const queryClient = useQueryClient();
  return () =>
    Promise.all([['decisions'], ['rules']].map((queryKey) => queryClient.invalidateQueries({ queryKey })));
}
