/** Days of the week in their order, as the API names them. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

export type Weekday = (typeof WEEKDAYS)[number];

/** One time that a door is open, within one day; until 24:00 is midnight at its end. */
export interface Interval {
  day: Weekday;
  from: string;
  until: string;
  byAppointment?: boolean;
}

/** Whether a door is open at a moment, by the hours that were given. */
export type Openness =
  | { open: true; until: string; byAppointment: boolean }
  | { open: false; opens?: { day: Weekday; today: boolean; from: string; byAppointment: boolean } };

const IN_BRUSSELS = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  weekday: 'long',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The day of the week and the time of a moment in Brussels, wherever the reader is. */
function inBrussels(moment: Date): { day: Weekday; time: string } {
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    IN_BRUSSELS.formatToParts(moment).find((given) => given.type === type)?.value ?? '';
  return { day: part('weekday').toLowerCase() as Weekday, time: `${part('hour')}:${part('minute')}` };
}

export function byDayAndTime(one: Interval, other: Interval): number {
  return WEEKDAYS.indexOf(one.day) - WEEKDAYS.indexOf(other.day) || one.from.localeCompare(other.from);
}

/** Undefined when no hours were given: that says nothing about being open. */
export function openness(hours: readonly Interval[], moment: Date): Openness | undefined {
  if (hours.length === 0) return undefined;
  const { day, time } = inBrussels(moment);
  const now = hours.find((given) => given.day === day && given.from <= time && time < given.until);
  if (now) return { open: true, until: lasting(hours, now), byAppointment: now.byAppointment ?? false };
  const today = WEEKDAYS.indexOf(day);
  const next = [...hours]
    .map((given) => ({ given, ahead: (WEEKDAYS.indexOf(given.day) - today + 7) % 7 }))
    // What began earlier today comes again in a week.
    .map(({ given, ahead }) => ({ given, ahead: ahead === 0 && given.from <= time ? 7 : ahead }))
    .sort((a, b) => a.ahead - b.ahead || a.given.from.localeCompare(b.given.from))[0];
  if (!next) return { open: false };
  const { given, ahead } = next;
  return {
    open: false,
    opens: {
      day: given.day,
      today: ahead === 0,
      from: given.from,
      byAppointment: given.byAppointment ?? false,
    },
  };
}

/** Hours that go on past midnight, or that follow on at once, end when the last of them ends. */
function lasting(hours: readonly Interval[], interval: Interval, seen = 0): string {
  const midnight = interval.until === '24:00';
  const day = midnight ? WEEKDAYS[(WEEKDAYS.indexOf(interval.day) + 1) % 7] : interval.day;
  const from = midnight ? '00:00' : interval.until;
  const next = hours.find((given) => given.day === day && given.from === from);
  return next && seen < WEEKDAYS.length ? lasting(hours, next, seen + 1) : interval.until;
}

/** Where an interval goes wrong: it ends before it starts, or overlaps one named before it. */
export function faultOf(hours: readonly Interval[], index: number): 'order' | 'overlap' | undefined {
  const interval = hours[index];
  if (!interval?.from || !interval.until) return undefined;
  if (interval.until <= interval.from) return 'order';
  const overlaps = hours
    .slice(0, index)
    .some(
      (other) => other.day === interval.day && other.from < interval.until && interval.from < other.until,
    );
  return overlaps ? 'overlap' : undefined;
}
