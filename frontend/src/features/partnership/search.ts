import { historyParameters } from '~/api/journal';
import { timelineParameters } from '~/api/timeline';
import { flag, isoDate, many, oneOf, pageNumber, type SearchOf, searchOf, text } from '~/lib/search';

/** The address of the list: what is searched, filtered, on which day, and which page. */
export const partnershipsSearch = searchOf({
  q: text(),
  municipality: many(),
  generation: many(),
  type: many(),
  phase: many(),
  asOf: isoDate(),
  sort: oneOf(['name', '-name']),
  page: pageNumber(),
});

export type PartnershipsSearch = SearchOf<typeof partnershipsSearch>;

/** The address of one partnership: which part of it, and on which day. */
export const partnershipSearch = searchOf({
  tab: oneOf([
    'members',
    'roles',
    'bodies',
    'decisions',
    'projects',
    'funding',
    'signals',
    'stories',
    'reports',
    'figures',
    'timeline',
    'history',
    'manage',
  ]),
  history: flag(),
  formerAgreements: flag(),
  q: text(),
  mode: text(),
  level: text(),
  feedback: oneOf(['given', 'missing']),
  ...historyParameters,
  ...timelineParameters,
});

export type PartnershipSearch = SearchOf<typeof partnershipSearch>;
