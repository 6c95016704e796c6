import { many, manyNumbers, manyOf, oneOf, pageNumber, type SearchOf, searchOf, text } from '~/lib/search';
import { HOLDERS, KINDS, STATES } from './model';

const which = {
  partnership: many(),
  generation: many(),
  phase: many(),
  municipality: manyNumbers(),
  kind: manyOf(KINDS),
  theme: many(),
  level: many(),
  holder: manyOf(HOLDERS),
  state: manyOf(STATES),
};

/** The address of the list of signals. */
export const signalsSearch = searchOf({
  q: text(),
  ...which,
  sort: oneOf(['raisedOn', '-raisedOn']),
  page: pageNumber(),
});

export type SignalsSearch = SearchOf<typeof signalsSearch>;

export const GROUPINGS = ['theme', 'kind', 'holder', 'waiting'] as const;

/** The address of the signals in numbers. */
export const signalsDashboardSearch = searchOf({ tab: oneOf(GROUPINGS), ...which });

export type SignalsDashboardSearch = SearchOf<typeof signalsDashboardSearch>;

/** At which partnership a signal is raised. */
export const raiseSearch = searchOf({ partnership: text() });
