import { oneOf, pageNumber, type SearchOf, searchOf, text } from '~/lib/search';

/** `q`: the name typed while looking for oneself. */
export const findSearch = searchOf({ q: text() });

/** `name`: what the directory did not know; `registration`: the draft, once there is one. */
export const newSearch = searchOf({ name: text(), registration: text() });

/** `status` is absent for what waits for an answer. */
export const reviewSearch = searchOf({
  status: oneOf(['returned', 'accepted', 'refused', 'withdrawn', 'all']),
  page: pageNumber(),
});

export type ReviewSearch = SearchOf<typeof reviewSearch>;
