import { z } from 'zod';
import type { Indicator } from '~/api/indicators';
import type { Observation } from '~/api/observations';
import type { Language } from '~/lib/i18n/languages';
import { optionalChoice, optionalDecimalInput, optionalText, requiredText } from '~/ui/form/schema';
import { useObservationText } from './texts';

const key = useObservationText.key;
const decimal = () => optionalDecimalInput(key('form.decimalWrong'));

export const ANSWERS = ['parts', 'value', 'interval', 'words', 'absence'] as const;
export type Answer = (typeof ANSWERS)[number];

export const figureSchema = z.object({
  answer: z.enum(ANSWERS),
  value: decimal(),
  lower: decimal(),
  upper: decimal(),
  numerator: decimal(),
  denominator: decimal(),
  absenceReason: optionalChoice(),
  absenceNote: optionalText(1000),
  narrative: z.object({ nl: z.string().max(4000), fr: z.string().max(4000) }).transform(({ nl, fr }) => {
    const given = { ...(nl.trim() && { nl: nl.trim() }), ...(fr.trim() && { fr: fr.trim() }) };
    return Object.keys(given).length > 0 ? given : undefined;
  }),
  method: optionalText(1000),
  source: requiredText(key('form.sourceMissing'), 500),
  estimated: z.boolean(),
  provisional: z.boolean(),
  counts: optionalChoice(),
  evidence: z.union([
    z.literal('').transform(() => undefined),
    z.url({ protocol: /^https?$/, error: key('form.evidenceWrong') }),
  ]),
});

export type FigureInput = z.input<typeof figureSchema>;
export type FigureValues = z.output<typeof figureSchema>;

/** The ways in which a figure of this kind can be answered. */
export function answersFor({ kind }: Pick<Indicator, 'kind'>): Answer[] {
  if (kind === 'ordinalScale') return ['value', 'absence'];
  if (kind === 'qualitative') return ['words', 'absence'];
  const quotient = kind === 'percentage' || kind === 'ratio';
  return [...(quotient ? (['parts'] as const) : []), 'value', 'interval', 'absence'];
}

/** What the form starts with: nothing but the source, or the figure as it was entered. */
export function figureValues(indicator: Indicator, source: string, from?: Observation): FigureInput {
  const written = (decimal: string | undefined) => decimal ?? '';
  return {
    answer: answerOf(indicator, from),
    value: from?.numerator === undefined ? written(from?.value) : '',
    lower: written(from?.lower),
    upper: written(from?.upper),
    numerator: written(from?.numerator),
    denominator: written(from?.denominator),
    absenceReason: from?.absence?.reason ?? '',
    absenceNote: from?.absence?.note ?? '',
    narrative: { nl: from?.narrative?.nl ?? '', fr: from?.narrative?.fr ?? '' },
    method: from?.method ?? '',
    source: from?.source ?? source,
    estimated: from?.estimated ?? false,
    provisional: from?.provisional ?? false,
    evidence: from?.evidence ?? '',
    counts: from && indicator.measures !== 'other' ? indicator.measures : '',
  };
}

/** Decimals as people write them in their language: with a comma in Dutch and French. */
export function localizedDecimals(values: FigureInput, language: Language): FigureInput {
  if (language === 'en') return values;
  const comma = (decimal: string) => decimal.replace('.', ',');
  const { value, lower, upper, numerator, denominator } = values;
  return {
    ...values,
    value: comma(value),
    lower: comma(lower),
    upper: comma(upper),
    numerator: comma(numerator),
    denominator: comma(denominator),
  };
}

function answerOf(indicator: Indicator, from?: Observation): Answer {
  const [first = 'value'] = answersFor(indicator);
  if (!from) return first;
  if (from.absence) return 'absence';
  if (from.lower !== undefined) return 'interval';
  if (from.numerator !== undefined) return 'parts';
  return from.value === undefined ? first : 'value';
}

/** What the API takes: only the fields of the answer that was chosen. */
export function figureFields({ answer, ...values }: FigureValues) {
  const when = <T>(chosen: Answer, value: T) => (answer === chosen ? value : undefined);
  return {
    value: when('value', values.value),
    lower: when('interval', values.lower),
    upper: when('interval', values.upper),
    numerator: when('parts', values.numerator),
    denominator: when('parts', values.denominator),
    absenceReason: when('absence', values.absenceReason),
    absenceNote: when('absence', values.absenceNote),
    narrative: values.narrative,
    method: values.method,
    source: values.source,
    estimated: values.estimated,
    provisional: values.provisional,
    evidence: values.evidence,
    counts: values.counts as Indicator['measures'] | undefined,
  };
}

/** The field that is still missing before the figure can be handed in. */
export function missingField(values: FigureValues): keyof FigureInput | undefined {
  const needed: Record<Answer, (keyof FigureValues)[]> = {
    parts: ['numerator', 'denominator'],
    value: ['value'],
    interval: ['lower', 'upper'],
    words: ['narrative'],
    absence: ['absenceReason'],
  };
  return needed[values.answer].find((name) => values[name] === undefined);
}
