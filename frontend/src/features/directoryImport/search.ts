import { flag, oneOf, pageNumber, type SearchOf, searchOf, text } from '~/lib/search';
import { OUTCOMES } from './model';

export const importsSearch = searchOf({ page: pageNumber() });

/** Which rows of the report. */
export const importSearch = searchOf({
  outcome: oneOf(OUTCOMES),
  field: text(),
  findings: flag(),
  q: text(),
  page: pageNumber(),
});

export type ImportSearch = SearchOf<typeof importSearch>;
