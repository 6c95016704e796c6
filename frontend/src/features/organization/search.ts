import { historyParameters } from '~/api/journal';
import { timelineParameters } from '~/api/timeline';
import { flag, oneOf, type SearchOf, searchOf, text } from '~/lib/search';

/** The address of one organization: which part of its page, and on which day. */
export const organizationSearch = searchOf({
  tab: oneOf(['services', 'places', 'description', 'timeline', 'history']),
  ended: flag(),
  formerNetworks: flag(),
  ...historyParameters,
  ...timelineParameters,
});

export type OrganizationSearch = SearchOf<typeof organizationSearch>;

/** The address of the forms: which part of the record, and which service. */
export const organizationEditSearch = searchOf({
  tab: oneOf(['work', 'contacts', 'places', 'services', 'description', 'rights', 'size']),
  service: text(),
});

export type OrganizationEditSearch = SearchOf<typeof organizationEditSearch>;
