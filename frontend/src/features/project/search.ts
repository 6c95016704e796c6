import {
  isoDate,
  many,
  manyNumbers,
  manyOf,
  oneOf,
  pageNumber,
  type SearchOf,
  searchOf,
  text,
} from '~/lib/search';
import { STATUSES } from './model';

const which = {
  partnership: many(),
  generation: many(),
  phase: many(),
  municipality: manyNumbers(),
  theme: many(),
  content: many(),
  origin: many(),
  status: manyOf(STATUSES),
};

/** The address of the list of projects. */
export const projectsSearch = searchOf({
  q: text(),
  ...which,
  organization: many(),
  complete: oneOf(['true', 'false']),
  asOf: isoDate(),
  sort: oneOf([
    'name',
    '-name',
    'partnership',
    '-partnership',
    'since',
    '-since',
    'plannedUntil',
    '-plannedUntil',
  ]),
  page: pageNumber(),
});

export type ProjectsSearch = SearchOf<typeof projectsSearch>;

export const GROUPINGS = ['content', 'origin', 'status', 'partnership'] as const;

/** The address of the projects in numbers: by what, and of which partnerships. */
export const projectsDashboardSearch = searchOf({ tab: oneOf(GROUPINGS), ...which, asOf: isoDate() });

export type ProjectsDashboardSearch = SearchOf<typeof projectsDashboardSearch>;

/** For which partnership a project is recorded. */
export const newProjectSearch = searchOf({ partnership: text() });
