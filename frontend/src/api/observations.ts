import { queryOptions } from '@tanstack/react-query';
import { api, read } from './client';
import type { Schema } from './schema';

export type Observation = Schema<'Observation'>;

export interface ObservationFilter {
  /** Code or id. */
  indicator?: string[];
  partnership?: string[];
  territory?: string[];
  organization?: string[];
  period?: string;
  from?: string;
  until?: string;
  status?: Schema<'ObservationStatus'>[];
  /** Also parts over these dimensions, or all; only wholes when absent. */
  breakdown?: string[];
}

export const observationKeys = {
  all: ['observations'] as const,
  list: (filter: ObservationFilter) => ['observations', 'list', filter] as const,
  one: (id: string) => ['observations', 'one', id] as const,
};

const PAGE = 200;
/** More than any screen shows; a tool pages on by itself. */
const MOST = 2000;

/** All figures of a filter, as far as the reader may see them, in order of time. */
export const observationsQuery = (filter: ObservationFilter) =>
  queryOptions({
    queryKey: observationKeys.list(filter),
    queryFn: async ({ signal }): Promise<Observation[]> => {
      const found: Observation[] = [];
      let after: string | undefined;
      do {
        const query = { ...filter, pageSize: PAGE, after };
        const page = await read(api.GET('/observations', { params: { query }, signal }));
        found.push(...page.items);
        after = page.next ? (new URL(page.next).searchParams.get('after') ?? undefined) : undefined;
      } while (after && found.length < MOST);
      return found.sort((a, b) => a.period.localeCompare(b.period));
    },
  });
