import { many, manyNumbers, oneOf, pageNumber, type SearchOf, searchOf, text } from '~/lib/search';

const KIND = ['cooperation', 'trainingOffer', 'trainingNeed'] as const;

/** The address of the list of notices. */
export const noticesSearch = searchOf({
  q: text(),
  kind: oneOf(KIND),
  theme: many(),
  targetGroup: many(),
  language: many(),
  partnerType: many(),
  municipality: manyNumbers(),
  state: oneOf(['open', 'past']),
  sort: oneOf(['-postedOn', 'openUntil']),
  page: pageNumber(),
});

export type NoticesSearch = SearchOf<typeof noticesSearch>;

/** In whose name a new notice is posted, and what it is. */
export const newNoticeSearch = searchOf({ organization: text(), partnership: text(), kind: oneOf(KIND) });
