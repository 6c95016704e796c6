import { describe, expect, it } from 'vitest';
import { faultOf, type Interval, openness } from './openingHours';

const hours: Interval[] = [
  { day: 'monday', from: '09:00', until: '12:30' },
  { day: 'monday', from: '13:30', until: '17:00', byAppointment: true },
  { day: 'thursday', from: '10:00', until: '12:00' },
];
const at = (moment: string) => openness(hours, new Date(moment));

describe('Open now', () => {
  it('goes by the clock of Brussels, in winter and in summer', () => {
    expect(at('2026-11-23T08:00:00Z')).toEqual({ open: true, until: '12:30', byAppointment: false });
    expect(at('2026-11-23T07:59:00Z')).toMatchObject({ open: false });
    expect(at('2026-07-20T07:00:00Z')).toEqual({ open: true, until: '12:30', byAppointment: false });
  });

  it('is over at the minute it ends', () => {
    expect(at('2026-11-23T11:30:00Z')).toEqual({
      open: false,
      opens: { day: 'monday', today: true, from: '13:30', byAppointment: true },
    });
  });

  it('names the next day it opens, also past the weekend', () => {
    expect(at('2026-11-24T12:00:00Z')).toMatchObject({ opens: { day: 'thursday', today: false } });
    expect(at('2026-11-28T12:00:00Z')).toMatchObject({ opens: { day: 'monday', from: '09:00' } });
  });

  it('comes round to the same day of next week', () => {
    const once: Interval[] = [{ day: 'monday', from: '09:00', until: '10:00' }];
    expect(openness(once, new Date('2026-11-23T12:00:00Z'))).toMatchObject({
      opens: { day: 'monday', today: false },
    });
  });

  it('goes on past midnight and into hours that follow at once', () => {
    const night: Interval[] = [
      { day: 'sunday', from: '20:00', until: '24:00' },
      { day: 'monday', from: '00:00', until: '08:00' },
    ];
    expect(openness(night, new Date('2026-11-22T22:00:00Z'))).toMatchObject({ open: true, until: '08:00' });
  });

  it('says nothing when no hours were given', () => {
    expect(openness([], new Date())).toBeUndefined();
  });
});

describe('Opening hours that cannot be', () => {
  it.each([
    ['ends before it starts', [{ day: 'monday', from: '12:00', until: '09:00' }], 'order'],
    ['takes no time', [{ day: 'monday', from: '09:00', until: '09:00' }], 'order'],
    [
      'overlaps one of the same day',
      [
        { day: 'monday', from: '09:00', until: '12:00' },
        { day: 'monday', from: '11:59', until: '13:00' },
      ],
      'overlap',
    ],
    [
      'is fine on another day',
      [
        { day: 'monday', from: '09:00', until: '12:00' },
        { day: 'tuesday', from: '09:00', until: '12:00' },
      ],
      undefined,
    ],
    [
      'is fine right after another',
      [
        { day: 'monday', from: '09:00', until: '12:00' },
        { day: 'monday', from: '12:00', until: '24:00' },
      ],
      undefined,
    ],
    ['is not judged while a time is missing', [{ day: 'monday', from: '09:00', until: '' }], undefined],
  ])('%s', (_, given, fault) => {
    expect(faultOf(given as Interval[], given.length - 1)).toBe(fault);
  });
});
