import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, read } from '~/api/client';
import { PAGE_SIZE } from '~/api/collection';
import { type OverlapSearch, overlapSearch } from './search';

export const overlapsQuery = (address: OverlapSearch) => {
  const query = { ...overlapSearch.parse(address), pageSize: PAGE_SIZE };
  return queryOptions({
    queryKey: ['dashboards', 'partnershipOverlaps', query],
    queryFn: ({ signal }) => read(api.GET('/dashboards/partnershipOverlaps', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
};
