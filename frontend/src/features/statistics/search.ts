import { LANGUAGES } from '~/lib/i18n/languages';
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

const QUESTION = {
  indicator: many(),
  level: oneOf(LEVELS),
  municipality: many(),
  generation: many(),
  by: text(),
  from: text(),
  until: text(),
};

/** The address of a question to the figures: who opens it asks the same. */
export const statisticsSearch = searchOf(QUESTION);

/** The same on the website of somebody else: in which language, and whether as a table first. */
export const embeddedSearch = searchOf({
  ...QUESTION,
  lang: oneOf(LANGUAGES),
  view: oneOf(['chart', 'table']),
});

export type StatisticsSearch = SearchOf<typeof statisticsSearch>;
