import { many, oneOf, type SearchOf, searchOf, text } from '~/lib/search';

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
