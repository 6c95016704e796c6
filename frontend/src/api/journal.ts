import { isoDate, oneOf, pageNumber } from '~/lib/search';

/** What a reader looks for in a history: kinds of acts in the words people use. */
export const HISTORY_KINDS = [
  'members',
  'functions',
  'figures',
  'partnership',
  'organization',
  'people',
  'other',
] as const;
export type HistoryKind = (typeof HISTORY_KINDS)[number];

/** The parameters a page needs in its address to show a history; `page` stands there too. */
export const historyParameters = {
  what: oneOf(HISTORY_KINDS),
  from: isoDate(),
  until: isoDate(),
  page: pageNumber(),
};
