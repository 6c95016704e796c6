import {
  flag,
  many,
  manyNumbers,
  manyOf,
  oneOf,
  pageNumber,
  type SearchOf,
  searchOf,
  text,
  time,
  wholeNumber,
} from '~/lib/search';

export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

export const REFERRALS = ['yes', 'limited', 'no'] as const;

/** What narrows the directory, apart from words; also what the supply matrix can be narrowed by. */
export const directoryFilters = {
  municipality: manyNumbers(),
  neighborhood: many(),
  theme: many(),
  targetGroup: many(),
  sector: many(),
  language: many(),
  type: many(),
  legalForm: many(),
  sphere: many(),
  careLine: many(),
  authority: many(),
  acceptsReferrals: manyOf(REFERRALS),
  offer: many(),
  age: wholeNumber(-9, 1800),
  openOn: manyOf(WEEKDAYS),
  openAt: time(),
  openNow: flag(),
  stale: flag(),
};

/** The address of the directory: what is searched, filtered, sorted, which page, and whether the map is shown. */
export const directorySearch = searchOf({
  q: text(),
  ...directoryFilters,
  sort: oneOf(['name', '-name', 'relevance']),
  page: pageNumber(),
  map: flag(),
});

export type DirectorySearch = SearchOf<typeof directorySearch>;

/** The address of the supply matrix: where, in which language, and whether what nobody offers is listed too. */
export const supplySearch = searchOf({
  municipality: manyNumbers(),
  neighborhood: many(),
  language: many(),
  acceptsReferrals: manyOf(REFERRALS),
  openOn: manyOf(WEEKDAYS),
  all: flag(),
});

export type SupplySearch = SearchOf<typeof supplySearch>;
