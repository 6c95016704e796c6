import { flag, oneOf, pageNumber, type SearchOf, searchOf, text } from '~/lib/search';
import { OUTCOMES } from './model';

export const figureImportsSearch = searchOf({ page: pageNumber() });

/** Which rows of the report. */
export const figureImportSearch = searchOf({
  outcome: oneOf(OUTCOMES),
  column: text(),
  findings: flag(),
  q: text(),
  page: pageNumber(),
});

export type FigureImportSearch = SearchOf<typeof figureImportSearch>;
