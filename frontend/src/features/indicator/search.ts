import { flag, oneOf, pageNumber, type SearchOf, searchOf, text } from '~/lib/search';

const KINDS = ['count', 'ratio', 'percentage', 'index', 'ordinalScale', 'qualitative'] as const;
export const LEVELS = [
  'country',
  'region',
  'careZone',
  'municipality',
  'neighborhood',
  'partnership',
  'organization',
] as const;

export const ORIGINS = ['entered', 'formula', 'register'] as const;

/** The address of the catalogue. */
export const indicatorSearch = searchOf({
  q: text(),
  kind: oneOf(KINDS),
  level: oneOf(LEVELS),
  origin: oneOf(ORIGINS),
  unused: flag(),
  page: pageNumber(),
});

export type IndicatorSearch = SearchOf<typeof indicatorSearch>;

/** The address of one indicator: which wording of it. */
export const versionSearch = searchOf({ version: text() });
