import { flag, many, manyNumbers, oneOf, pageNumber, type SearchOf, searchOf, text } from '~/lib/search';

/** The address of the register of networks. */
export const networkSearch = searchOf({
  q: text(),
  municipality: manyNumbers(),
  theme: many(),
  coordination: oneOf(['multithematic', 'thematic']),
  level: oneOf(['neighborhood', 'municipality', 'intermunicipal', 'regional']),
  activity: many(),
  state: oneOf(['current', 'archived']),
  verified: oneOf(['true', 'false']),
  sort: oneOf(['name', '-name', 'statedOn', '-statedOn']),
  page: pageNumber(),
});

export type NetworkSearch = SearchOf<typeof networkSearch>;

export const overviewSearch = searchOf({
  theme: many(),
  level: oneOf(['neighborhood', 'municipality', 'intermunicipal', 'regional']),
});

export type OverviewSearch = SearchOf<typeof overviewSearch>;

export const newNetworkSearch = searchOf({ name: text(), all: flag() });
