import { many, oneOf, type SearchOf, searchOf, text } from '~/lib/search';

export const LEVELS = [
  'partnership',
  'neighborhood',
  'municipality',
  'careZone',
  'region',
  'country',
  'total',
] as const;

export const BREAKDOWNS = ['generation', 'type', 'phase'] as const;

/** The address of a question to the figures: who opens it asks the same. */
export const statisticsSearch = searchOf({
  indicator: many(),
  level: oneOf(LEVELS),
  municipality: many(),
  generation: many(),
  by: text(),
  from: text(),
  until: text(),
});

export type StatisticsSearch = SearchOf<typeof statisticsSearch>;
