import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, read } from '~/api/client';
import type { Schema } from '~/api/schema';
import type { MeetingLoadSearch } from './search';
import { partnershipFilters } from './takingPartQueries';

export type MeetingLoad = Schema<'MeetingLoad'>;

export const meetingLoadQuery = (search: MeetingLoadSearch) => {
  const query = partnershipFilters(search);
  return queryOptions({
    queryKey: ['dashboards', 'meetingLoad', query],
    queryFn: ({ signal }): Promise<MeetingLoad> =>
      read(api.GET('/dashboards/meetingLoad', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
};
