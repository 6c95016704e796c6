import { WEEKDAYS } from '~/lib/openingHours';
import { flag, many, manyNumbers, oneOf, pageNumber, type SearchOf, searchOf } from '~/lib/search';

export const PARTS = ['morning', 'midday', 'afternoon', 'evening', 'night'] as const;

/** The address of the calendar: about which services, and which moment is looked at closer. */
export const coverageSearch = searchOf({
  municipality: manyNumbers(),
  theme: many(),
  targetGroup: many(),
  language: many(),
  walkIn: flag(),
  day: oneOf(WEEKDAYS),
  part: oneOf(PARTS),
  page: pageNumber(),
});

export type CoverageSearch = SearchOf<typeof coverageSearch>;
