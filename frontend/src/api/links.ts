import { queryOptions } from '@tanstack/react-query';
import { api, read } from './client';
import type { Page } from './collection';
import type { Schema } from './schema';

export type PartnershipLink = Schema<'PartnershipLink'>;

const ALL = 200;

export const linkKeys = {
  all: ['partnershipLinks'] as const,
  of: (of: object) => ['partnershipLinks', 'of', of] as const,
  one: (id: string) => ['partnershipLinks', 'one', id] as const,
};

/** The links of a partnership, or with a network: what both sides agreed to, and what the reader takes part in. */
export const linksQuery = (of: { partnership?: string; network?: string }) =>
  queryOptions({
    queryKey: linkKeys.of(of),
    queryFn: ({ signal }): Promise<Page<PartnershipLink>> => {
      const query = {
        partnership: of.partnership ? [of.partnership] : undefined,
        network: of.network ? [of.network] : undefined,
        pageSize: ALL,
      };
      return read(api.GET('/partnershipLinks', { params: { query }, signal }));
    },
  });
