import { z } from 'zod';
import type { Schema } from '~/api/schema';
import { today } from '~/lib/format/date';
import type { Localized } from '~/lib/i18n/localized';
import { optionalChoice, optionalDate, optionalText, requiredChoice, requiredDate } from '~/ui/form/schema';
import type { Relation } from './model';
import { useRelationText } from './texts';

const { key } = useRelationText;
export const LONG = 2000;
const words = z.string().trim().max(LONG, key('form.tooLong'));
export const inTwo = z.object({ nl: words, fr: words });
export const pair = (text?: Localized) => ({ nl: text?.nl ?? '', fr: text?.fr ?? '' });
export const two = ({ nl, fr }: { nl: string; fr: string }) =>
  nl || fr ? { nl: nl || undefined, fr: fr || undefined } : undefined;

export const relationSchema = z.object({
  tags: z.array(z.string()).min(1, key('form.tagsMissing')),
  origin: requiredChoice(key('form.originMissing')),
  formality: requiredChoice(key('form.formalityMissing')),
  initiator: optionalChoice(),
  benefits: z.array(z.string()),
  motives: z.array(z.string()),
  ownWord: optionalText(120, key('form.tooLong')),
  carriedBy: optionalText(300, key('form.tooLong')),
  note: inTwo,
  since: optionalDate(key('form.dayWrong')),
  observedOn: requiredDate(key('form.dayMissing')),
});

export type RelationInput = z.input<typeof relationSchema>;
export type RelationValues = z.output<typeof relationSchema>;

export const startOf = (relation?: Relation): RelationInput => ({
  tags: relation?.tags ?? [],
  origin: relation?.said?.origin ?? '',
  formality: relation?.formality ?? '',
  initiator: relation?.said?.initiator ?? '',
  benefits: relation?.said?.benefits ?? [],
  motives: relation?.said?.motives ?? [],
  ownWord: relation?.said?.ownWord ?? '',
  carriedBy: relation?.said?.carriedBy ?? '',
  note: pair(relation?.said?.note),
  since: relation?.since ?? '',
  observedOn: relation?.said?.observedOn ?? today(),
});

export const toFields = (values: RelationValues): Schema<'RelationFields'> => ({
  ...values,
  origin: values.origin as Schema<'RelationOrigin'>,
  formality: values.formality as Relation['formality'],
  initiator: values.initiator as Schema<'RelationInitiator'> | undefined,
  note: two(values.note),
});
