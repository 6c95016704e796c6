import { many, manyNumbers, oneOf, type SearchOf, searchOf, wholeNumber } from '~/lib/search';

const FURTHEST = 1000;

/** The address of decisions waited for: by list or by day, of which partnerships and authorities, how far ahead. */
export const fundingDashboardSearch = searchOf({
  tab: oneOf(['moments']),
  partnership: many(),
  generation: many(),
  phase: many(),
  municipality: manyNumbers(),
  authority: many(),
  days: wholeNumber(1, FURTHEST),
});

export type FundingDashboardSearch = SearchOf<typeof fundingDashboardSearch>;
