import { z } from 'zod';
import type { Schema } from '~/api/schema';
import { RIGHTS_MOMENTS } from '~/ui/rightsTexts';
import type { RightsChecklist } from '../rightsQueries';
import { useEditText } from './editTexts';
import { words, wordsOf, wordsOrNone } from './pieces';

const { key } = useEditText;
export const RIGHTS_LIMIT = 2000;
const said = words(RIGHTS_LIMIT, key('tooLong'));

export const rightsSchema = z.object({
  rights: z.record(z.string(), z.object({ intake: z.boolean(), review: z.boolean(), reach: z.string() })),
  other: z.string().max(200, key('tooLong')),
  ambition: said,
  nextStep: said,
  referral: said,
  withoutReferral: said,
  shared: z.boolean(),
});

export type RightsValues = z.output<typeof rightsSchema>;

/** Each right of the list has its place in the form, also those nobody checks yet. */
export function rightsValues(rights: readonly string[]) {
  return (checklist: RightsChecklist): RightsValues => {
    const of = (right: string) => checklist.checks.find((check) => check.right === right);
    return {
      rights: Object.fromEntries(
        rights.map((right) => [
          right,
          {
            intake: of(right)?.moments.includes('intake') ?? false,
            review: of(right)?.moments.includes('review') ?? false,
            reach: of(right)?.reach ?? '',
          },
        ]),
      ),
      other: checklist.other ?? '',
      ambition: wordsOf(checklist.ambition),
      nextStep: wordsOf(checklist.nextStep),
      referral: wordsOf(checklist.referral),
      withoutReferral: wordsOf(checklist.withoutReferral),
      shared: checklist.shared,
    };
  };
}

export function rightsFields(values: RightsValues): Schema<'RightsChecklistFields'> {
  const checks = Object.entries(values.rights)
    .map(([right, check]) => ({
      right,
      moments: RIGHTS_MOMENTS.filter((moment) => check[moment]),
      reach: check.reach || undefined,
    }))
    .filter(({ moments }) => moments.length > 0);
  return {
    checks,
    other: checks.some(({ right }) => right === 'other') ? values.other.trim() || undefined : undefined,
    ambition: wordsOrNone(values.ambition),
    nextStep: wordsOrNone(values.nextStep),
    referral: wordsOrNone(values.referral),
    withoutReferral: wordsOrNone(values.withoutReferral),
    shared: values.shared,
  };
}
