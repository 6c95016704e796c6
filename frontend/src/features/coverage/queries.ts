import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, read } from '~/api/client';
import { PAGE_SIZE, type Page } from '~/api/collection';
import type { Schema } from '~/api/schema';
import { type CoverageSearch, coverageSearch } from './search';

export type Coverage = Schema<'OpeningCoverage'>;
export type OpenService = Schema<'OpenService'>;

function among(address: CoverageSearch) {
  const { municipality, theme, targetGroup, language, walkIn } = coverageSearch.parse(address);
  return { municipality, theme, targetGroup, language, appointment: walkIn ? false : undefined };
}

export const coverageQuery = (address: CoverageSearch) => {
  const query = among(address);
  return queryOptions({
    queryKey: ['openingCoverage', query],
    queryFn: ({ signal }): Promise<Coverage> =>
      read(api.GET('/openingCoverage', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
};

/** The services behind a count. */
export const openServicesQuery = (address: CoverageSearch) => {
  const { day, part, page } = coverageSearch.parse(address);
  const query = { ...among(address), day, part, page, pageSize: PAGE_SIZE };
  return queryOptions({
    queryKey: ['openingCoverage', 'services', query],
    queryFn: ({ signal }): Promise<Page<OpenService>> =>
      read(api.GET('/openingCoverage/services', { params: { query }, signal })),
    enabled: day !== undefined,
    placeholderData: keepPreviousData,
  });
};
