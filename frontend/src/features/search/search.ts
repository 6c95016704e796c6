import { searchOf, text } from '~/lib/search';

/** The address of the results: what was searched for. */
export const resultsSearch = searchOf({ q: text() });
