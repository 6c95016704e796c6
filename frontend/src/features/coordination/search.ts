import { isoDate, many, manyNumbers, oneOf, type SearchOf, searchOf } from '~/lib/search';

/** The address of the page on who coordinates what. */
export const dashboardSearch = searchOf({
  municipality: manyNumbers(),
  generation: many(),
  roleType: many(),
  state: many(),
  asOf: isoDate(),
  sort: oneOf(['name', '-name', 'roleType', '-roleType', 'vacantSince', '-vacantSince']),
});

export type DashboardSearch = SearchOf<typeof dashboardSearch>;
