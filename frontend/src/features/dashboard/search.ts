import { isoDate, many, oneOf, type SearchOf, searchOf, text } from '~/lib/search';

export const TERRITORY_TYPES = ['country', 'region', 'careZone', 'municipality', 'neighborhood'] as const;

/** The address of figures side by side. */
export const seriesSearch = searchOf({
  indicator: text(),
  generation: oneOf(['1.0', '2.0']),
  municipality: many(),
  territoryType: oneOf(TERRITORY_TYPES),
  from: text(),
  until: text(),
});

export type SeriesSearch = SearchOf<typeof seriesSearch>;

export const QUESTIONS = ['sectors', 'moves', 'funding'] as const;

/** The address of who takes part in what; without a tab: which organizations, in more than one. */
export const takingPartSearch = searchOf({
  tab: oneOf(QUESTIONS),
  generation: oneOf(['1.0', '2.0']),
  municipality: many(),
  partnership: many(),
  phase: text(),
  asOf: isoDate(),
  since: isoDate(),
});

export type TakingPartSearch = SearchOf<typeof takingPartSearch>;

/** The address of how much people meet; without a tab: per organisation. */
export const meetingLoadSearch = searchOf({
  tab: oneOf(['partnerships']),
  generation: oneOf(['1.0', '2.0']),
  municipality: many(),
  partnership: many(),
  phase: text(),
  asOf: isoDate(),
  since: isoDate(),
});

export type MeetingLoadSearch = SearchOf<typeof meetingLoadSearch>;

/** The address of reach next to participation; without a view: per partnership. */
export const reachSearch = searchOf({
  view: oneOf(['municipalities', 'generations']),
  phase: text(),
  generation: oneOf(['1.0', '2.0']),
  municipality: many(),
});

/** The address of the generations side by side: of which measure, where, and in which period. */
export const generationsSearch = searchOf({ indicator: text(), municipality: many(), period: text() });
