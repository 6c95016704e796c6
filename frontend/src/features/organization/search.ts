import { historyParameters } from '~/api/journal';
import { many, manyNumbers, oneOf, pageNumber, type SearchOf, searchOf, text } from '~/lib/search';

/** The address of the directory: what is searched, filtered, sorted, and which page. */
export const organizationsSearch = searchOf({
  q: text(),
  municipality: manyNumbers(),
  type: many(),
  sector: many(),
  targetGroup: many(),
  language: many(),
  sort: oneOf(['name', '-name', 'relevance']),
  page: pageNumber(),
});

export type OrganizationsSearch = SearchOf<typeof organizationsSearch>;

/** The address of one organization: which part of its page. */
export const organizationSearch = searchOf({
  tab: oneOf(['places', 'history']),
  ...historyParameters,
});

export type OrganizationSearch = SearchOf<typeof organizationSearch>;
