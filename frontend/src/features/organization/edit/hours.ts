import { z } from 'zod';
import { byDayAndTime, faultOf, type Interval, WEEKDAYS } from '~/lib/openingHours';

/** A time field knows no 24:00: midnight at the end of a day is written 00:00. */
const MIDNIGHT = '24:00';
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

export interface IntervalValues {
  day: Interval['day'];
  from: string;
  until: string;
  byAppointment: boolean;
}

export function hoursSchema(messages: { wrong: string; order: string; overlap: string }) {
  const time = z.string().regex(TIME, messages.wrong);
  return z
    .array(z.object({ day: z.enum(WEEKDAYS), from: time, until: time, byAppointment: z.boolean() }))
    .superRefine((values, context) => {
      const hours = values.map(interval);
      for (const index of hours.keys()) {
        const fault = faultOf(hours, index);
        if (fault) {
          const field = fault === 'order' ? 'until' : 'from';
          context.addIssue({ code: 'custom', path: [index, field], message: messages[fault] });
        }
      }
    });
}

function interval({ until, ...given }: IntervalValues): Interval {
  return { ...given, until: until === '00:00' ? MIDNIGHT : until };
}

export function hoursValues(hours: Interval[]): IntervalValues[] {
  return [...hours].sort(byDayAndTime).map(({ until, byAppointment = false, ...given }) => ({
    ...given,
    until: until === MIDNIGHT ? '00:00' : until,
    byAppointment,
  }));
}

/** The hours as the API takes them and keeps them: by day and time. */
export function hoursOf(values: IntervalValues[]): Interval[] {
  return values
    .map(interval)
    .sort(byDayAndTime)
    .map(({ byAppointment, ...given }) => (byAppointment ? { ...given, byAppointment } : given));
}

const WORKING_DAYS = WEEKDAYS.slice(0, 5);

/** The hours of Monday on the other working days that have none yet. */
export function likeMonday(values: IntervalValues[]): IntervalValues[] {
  const monday = values.filter(({ day }) => day === 'monday');
  const without = WORKING_DAYS.filter((day) => !values.some((given) => given.day === day));
  return without.flatMap((day) => monday.map((given) => ({ ...given, day })));
}
