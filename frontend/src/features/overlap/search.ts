import { isoDate, manyNumbers, pageNumber, type SearchOf, searchOf, text, wholeNumber } from '~/lib/search';

/** The address of the overlap finder: which pairs, on which day. */
export const overlapSearch = searchOf({
  partnership: text(),
  municipality: manyNumbers(),
  sharedMembers: wholeNumber(1, 50),
  asOf: isoDate(),
  page: pageNumber(),
});

export type OverlapSearch = SearchOf<typeof overlapSearch>;
