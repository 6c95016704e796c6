import { z } from 'zod';
import type { Schema } from '~/api/schema';
import { numberOf, numberText, wholeNumber } from './pieces';

/** How an age is written: people count in months only at the beginning, and some begin before birth. */
export const AGE_UNITS = ['beforeBirth', 'months', 'years'] as const;
type AgeUnit = (typeof AGE_UNITS)[number];

const BEFORE_BIRTH = -9;
const YEAR = 12;

export interface AgesValues {
  from: string;
  fromUnit: AgeUnit;
  until: string;
  untilUnit: Exclude<AgeUnit, 'beforeBirth'>;
}

export function agesSchema(wrong: string, order: string) {
  return z
    .object({
      from: wholeNumber(wrong, 120 * YEAR),
      fromUnit: z.enum(AGE_UNITS),
      until: wholeNumber(wrong, 120 * YEAR),
      untilUnit: z.enum(['months', 'years']),
    })
    .refine(
      (values) => {
        const { fromMonths, untilMonths } = agesOf(values) ?? {};
        return fromMonths === undefined || untilMonths === undefined || fromMonths < untilMonths;
      },
      { path: ['until'], message: order },
    );
}

export function agesValues(ages: Schema<'Ages'> | undefined): AgesValues {
  const { fromMonths, untilMonths } = ages ?? {};
  const unit = (months: number | undefined) =>
    months === undefined || months % YEAR === 0 ? ('years' as const) : ('months' as const);
  const inUnit = (months: number | undefined) =>
    months === undefined ? undefined : unit(months) === 'years' ? months / YEAR : months;
  const before = fromMonths !== undefined && fromMonths < 0;
  return {
    from: before ? '' : numberText(inUnit(fromMonths)),
    fromUnit: before ? 'beforeBirth' : unit(fromMonths),
    until: numberText(inUnit(untilMonths)),
    untilUnit: unit(untilMonths),
  };
}

export function agesOf({ from, fromUnit, until, untilUnit }: AgesValues): Schema<'Ages'> | undefined {
  const months = (typed: string, unit: AgeUnit) => {
    const number = numberOf(typed);
    return number === undefined ? undefined : number * (unit === 'years' ? YEAR : 1);
  };
  const fromMonths = fromUnit === 'beforeBirth' ? BEFORE_BIRTH : months(from, fromUnit);
  const untilMonths = months(until, untilUnit);
  return fromMonths === undefined && untilMonths === undefined ? undefined : { fromMonths, untilMonths };
}
