import { flag, type SearchOf, searchOf, text } from '~/lib/search';

/** The address of the lists beside each other: the rights of one theme, and only those somebody checks. */
export const rightsSearch = searchOf({ theme: text(), checked: flag() });

export type RightsSearch = SearchOf<typeof rightsSearch>;
