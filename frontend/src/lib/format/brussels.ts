/*
 * Hours as people type them: a day and a time in Brussels, whatever the zone of the computer. The API takes moments.
 */

const parts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Brussels',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** A day and an hour in Brussels as a moment: ('2026-07-01', '09:00') → '2026-07-01T07:00:00.000Z'. */
export function brusselsMoment(day: string, hour: string): string {
  const asIfUtc = Date.parse(`${day}T${hour}:00Z`);
  // Around a change of the clock the first guess may be an hour off; the second is right.
  const guess = asIfUtc - offset(asIfUtc);
  return new Date(asIfUtc - offset(guess)).toISOString();
}

/** A moment as a day and an hour in Brussels. */
export function brusselsParts(moment: string): { day: string; hour: string } {
  const [day = '', time = ''] = parts.format(new Date(moment)).split(' ');
  return { day, hour: time.slice(0, 5) };
}

function offset(at: number): number {
  return Date.parse(`${parts.format(new Date(at)).replace(' ', 'T')}Z`) - Math.floor(at / 1000) * 1000;
}
