import { historyParameters } from '~/api/journal';
import { timelineParameters } from '~/api/timeline';
import {
  isoDate,
  many,
  manyNumbers,
  manyOf,
  oneOf,
  pageNumber,
  type SearchOf,
  searchOf,
  text,
  wholeNumber,
} from '~/lib/search';

/** What can stand out about a post. */
export const FINDINGS = [
  'endsSoon',
  'lessThanPlanned',
  'moreThanPlanned',
  'belowMinimum',
  'noDeputy',
  'severalPosts',
  'employedByPartner',
  'thirdHolder',
] as const;

/** The address of the page on who coordinates what. */
export const dashboardSearch = searchOf({
  municipality: manyNumbers(),
  generation: many(),
  roleType: many(),
  state: many(),
  finding: manyOf(FINDINGS),
  asOf: isoDate(),
  sort: oneOf(['name', '-name', 'roleType', '-roleType', 'vacantSince', '-vacantSince']),
});

export type DashboardSearch = SearchOf<typeof dashboardSearch>;

/** The address of the directory of coordinators. */
export const coordinatorsSearch = searchOf({
  q: text(),
  roleType: text(),
  municipality: wholeNumber(10_000, 99_999),
  page: pageNumber(),
});

export type CoordinatorsSearch = SearchOf<typeof coordinatorsSearch>;

/** The address of the page of one post: the day it is about, and its history. */
export const postSearch = searchOf({ ...historyParameters, ...timelineParameters });
