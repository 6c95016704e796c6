import { many, manyNumbers, oneOf, pageNumber, type SearchOf, searchOf, text } from '~/lib/search';
import { PAIR_STATES } from './model';

/** `state` is absent for the pairs nobody decided on yet. */
export const pairsSearch = searchOf({
  q: text(),
  state: oneOf(PAIR_STATES),
  reason: many(),
  municipality: manyNumbers(),
  page: pageNumber(),
});

export type PairsSearch = SearchOf<typeof pairsSearch>;

/** The two records; `pair` when they come from the list. */
export const compareSearch = searchOf({ survivor: text(), merged: text(), pair: text() });

export const mergesSearch = searchOf({ page: pageNumber() });

export type MergesSearch = SearchOf<typeof mergesSearch>;
