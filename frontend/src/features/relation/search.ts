import { many, manyNumbers, oneOf, type SearchOf, searchOf, text } from '~/lib/search';

/** For which organisation a relation is declared. */
export const newRelationSearch = searchOf({ declarer: text() });

export const GROUPINGS = ['confirmation', 'formality', 'tag'] as const;

/** The address of relations in numbers; without a tab: by origin. */
export const relationsDashboardSearch = searchOf({
  tab: oneOf(GROUPINGS),
  partnership: many(),
  generation: many(),
  phase: many(),
  municipality: manyNumbers(),
});

export type RelationsDashboardSearch = SearchOf<typeof relationsDashboardSearch>;
