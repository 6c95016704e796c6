import { oneOf, type SearchOf, searchOf } from '~/lib/search';

export const CONDITIONS = {
  value: ['high', 'low'],
  time: ['much', 'little'],
  status: ['voluntary', 'mandatory', 'paid'],
  continuity: ['high', 'low'],
  trustInLead: ['high', 'low'],
  trustInCoordinator: ['high', 'low'],
  diversity: ['small', 'large'],
} as const;

export type Factor = keyof typeof CONDITIONS;
export const FACTORS = Object.keys(CONDITIONS) as Factor[];

/** The address of the page: how things stand, as the reader sees it. Nothing of it is kept. */
export const styleSearch = searchOf({
  value: oneOf(CONDITIONS.value),
  time: oneOf(CONDITIONS.time),
  status: oneOf(CONDITIONS.status),
  continuity: oneOf(CONDITIONS.continuity),
  trustInLead: oneOf(CONDITIONS.trustInLead),
  trustInCoordinator: oneOf(CONDITIONS.trustInCoordinator),
  diversity: oneOf(CONDITIONS.diversity),
});

export type StyleSearch = SearchOf<typeof styleSearch>;
