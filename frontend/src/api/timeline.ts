import { isoDate, oneOf } from '~/lib/search';

export const EVENT_KINDS = [
  'founding',
  'name',
  'phase',
  'boundary',
  'rule',
  'member',
  'people',
  'decision',
  'division',
  'project',
] as const;

/** What a timeline is filtered by, in the address of every page that shows one; asOf is the day of the whole page. */
export const timelineParameters = {
  asOf: isoDate(),
  event: oneOf(EVENT_KINDS),
  eventsFrom: isoDate(),
  eventsUntil: isoDate(),
};
