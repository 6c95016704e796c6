import { many, manyNumbers, manyOf, oneOf, pageNumber, type SearchOf, searchOf, text } from '~/lib/search';
import { LEVELS } from './model';

const which = {
  partnership: many(),
  generation: many(),
  phase: many(),
  municipality: manyNumbers(),
  domain: many(),
  storyPhase: many(),
  level: manyOf(LEVELS),
};

/** The address of the list of change stories. */
export const storiesSearch = searchOf({ ...which, page: pageNumber() });

export type StoriesSearch = SearchOf<typeof storiesSearch>;

export const GROUPINGS = ['phase', 'level', 'significant'] as const;

/** The address of change stories in numbers; without a tab: by domain. */
export const storiesDashboardSearch = searchOf({ tab: oneOf(GROUPINGS), ...which });

export type StoriesDashboardSearch = SearchOf<typeof storiesDashboardSearch>;

/** In which partnership a story is written. */
export const writeSearch = searchOf({ partnership: text() });
