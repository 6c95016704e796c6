import { z } from 'zod';
import type { Indicator } from '~/api/indicators';
import type { Localized } from '~/lib/i18n/localized';
import { optionalChoice, optionalDecimalInput, optionalText, requiredChoice } from '~/ui/form/schema';
import type { IndicatorDefinition } from './queries';
import { useIndicatorText } from './texts';

const key = useIndicatorText.key;
const LONG = 2000;
const DENOMINATOR = 'denominator';

const given = ({ nl, fr }: { nl: string; fr: string }): Localized => ({
  ...(nl.trim() && { nl: nl.trim() }),
  ...(fr.trim() && { fr: fr.trim() }),
});

const words = (limit = LONG) => z.object({ nl: z.string().max(limit), fr: z.string().max(limit) });
const requiredWords = (missing: string, limit?: number) =>
  words(limit)
    .refine((value) => value.nl.trim() || value.fr.trim(), { message: missing, path: ['nl'] })
    .transform(given);
const optionalWords = (limit?: number) =>
  words(limit).transform((value) => (value.nl.trim() || value.fr.trim() ? given(value) : undefined));

/** One step a line in each language: the names of the steps, from low to high. */
function steps({ nl, fr }: { nl: string; fr: string }): Localized[] | undefined {
  const [dutch, french] = [nl, fr].map((text) => text.split('\n').map((line) => line.trim()));
  const count = Math.max(...[dutch, french].map((lines = []) => lines.findLastIndex(Boolean) + 1));
  if (count === 0) return undefined;
  return Array.from({ length: count }, (_, step) =>
    given({ nl: dutch?.[step] ?? '', fr: french?.[step] ?? '' }),
  );
}

const choice = (missing: string = key('form.choose')) => requiredChoice(missing);

/** The wording of an indicator as a form; gives the body the API takes. */
export const definitionSchema = z.object({
  name: requiredWords(key('form.nameMissing'), 200),
  definition: requiredWords(key('form.definitionMissing')),
  unit: choice(key('form.unitMissing')),
  kind: choice(key('form.kindMissing')),
  numerator: optionalWords(1000),
  denominator: optionalWords(1000),
  countingRule: optionalWords(),
  periodType: choice(key('form.periodMissing')),
  direction: choice(),
  aggregation: choice(key('form.aggregationMissing')),
  weight: optionalChoice(),
  lowestLevel: choice(key('form.levelMissing')),
  decimals: z
    .string()
    .regex(/^[0-6]$/, key('form.decimalsWrong'))
    .transform(Number),
  caveat: requiredWords(key('form.caveatMissing')),
  context: optionalWords(),
  purpose: optionalWords(1000),
  usedBy: optionalWords(1000),
  source: optionalWords(1000),
  measures: choice(),
  neverATarget: z.boolean(),
  accumulation: choice(),
  disaggregations: z.array(z.string()),
  minimum: optionalDecimalInput(key('form.boundWrong')),
  maximum: optionalDecimalInput(key('form.boundWrong')),
  scale: words().transform(steps),
  formula: optionalText(1000),
  registerMeasure: optionalChoice(),
});

export const newIndicatorSchema = definitionSchema.extend({
  code: z
    .string()
    .trim()
    .regex(/^[a-z][A-Za-z0-9]{1,59}$/, key('form.codeMissing')),
});

export const newVersionSchema = definitionSchema.extend({
  relationToPrevious: choice(key('form.relationMissing')),
  note: optionalWords(),
});

export type DefinitionInput = z.input<typeof newIndicatorSchema> & z.input<typeof newVersionSchema>;

const both = (value: Localized | undefined) => ({ nl: value?.nl ?? '', fr: value?.fr ?? '' });

const lines = (language: 'nl' | 'fr', from?: Indicator) =>
  (from?.scale ?? []).map((step) => step[language] ?? '').join('\n');

/** What the form starts with: nothing, or the wording of an indicator. */
export function definitionValues(from?: Indicator): DefinitionInput {
  return {
    code: from?.code ?? '',
    name: both(from?.name),
    definition: both(from?.definition),
    unit: from?.unit ?? '',
    kind: from?.kind ?? '',
    numerator: both(from?.numerator),
    denominator: both(from?.denominator),
    countingRule: both(from?.countingRule),
    periodType: from?.periodType ?? '',
    direction: from?.direction ?? 'none',
    aggregation: from?.aggregation ?? '',
    weight: from?.weight ?? '',
    lowestLevel: from?.lowestLevel ?? '',
    decimals: String(from?.decimals ?? 0),
    caveat: both(from?.caveat),
    context: both(from?.context),
    purpose: both(from?.purpose),
    usedBy: both(from?.usedBy),
    source: both(from?.source),
    measures: from?.measures ?? 'other',
    neverATarget: from?.neverATarget ?? false,
    accumulation: from?.accumulation ?? 'periodic',
    disaggregations: from?.disaggregations ?? [],
    minimum: from?.minimum ?? '',
    maximum: from?.maximum ?? '',
    scale: { nl: lines('nl', from), fr: lines('fr', from) },
    formula: from?.formula ?? '',
    registerMeasure: from?.registerMeasure ?? '',
    relationToPrevious: from?.relationToPrevious ?? '',
    note: both(from?.note),
  };
}

/** The body of a definition; codes were chosen from lists of the API itself. */
export function definitionBody<T extends z.output<typeof definitionSchema>>(values: T) {
  return values as T & IndicatorDefinition;
}

export { DENOMINATOR };
