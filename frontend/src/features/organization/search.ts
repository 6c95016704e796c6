import { many, manyNumbers, oneOf, pageNumber, type SearchOf, searchOf, text } from '~/lib/search';

/** The address of the directory: what is searched, filtered, sorted, and which page. */
export const organizationSearch = searchOf({
  q: text(),
  municipality: manyNumbers(),
  type: many(),
  sector: many(),
  targetGroup: many(),
  language: many(),
  sort: oneOf(['name', '-name', 'relevance']),
  page: pageNumber(),
});

export type OrganizationSearch = SearchOf<typeof organizationSearch>;
