import { describe, expect, it } from 'vitest';
import { speaksOfHealth } from './healthWords';

describe('A note on why somebody leaves', () => {
  it.each([
    'Is ziek sinds mei',
    'Burn-out',
    'burnout na de zomer',
    'arrêt maladie',
    'raison médicale',
    'sick leave',
    'ZWANGERSCHAPSVERLOF',
  ])('is recognised as one about health: %s', (note) => expect(speaksOfHealth(note)).toBe(true));

  it.each([
    'Nieuwe functie bij de gemeente',
    'Fin du financement',
    'Moved to another city',
    'Ziekenfonds-project afgerond',
    '',
  ])('is left alone when it is about something else: %s', (note) => expect(speaksOfHealth(note)).toBe(false));
});
