import { oneOf, pageNumber, type SearchOf, searchOf } from '~/lib/search';

/** `status` is absent for what waits for an answer. */
export const joinRequestSearch = searchOf({
  status: oneOf(['accepted', 'refused', 'withdrawn', 'all']),
  page: pageNumber(),
});

export type JoinRequestSearch = SearchOf<typeof joinRequestSearch>;
