import { many, manyNumbers, manyOf, pageNumber, type SearchOf, searchOf, wholeNumber } from '~/lib/search';
import { STANDINGS, STATES } from './model';

const among = { partnership: many(), generation: many(), municipality: manyNumbers() };

/** The address of the list of annual reports. */
export const reportsSearch = searchOf({
  ...among,
  year: manyNumbers(),
  state: manyOf(STATES),
  page: pageNumber(),
});

export type ReportsSearch = SearchOf<typeof reportsSearch>;

/** The address of how the reports of a year stand; without a year: last year. */
export const standingsSearch = searchOf({
  year: wholeNumber(2000, 2100),
  standing: manyOf(STANDINGS),
  ...among,
  page: pageNumber(),
});

export type StandingsSearch = SearchOf<typeof standingsSearch>;
