import { z } from 'zod';
import { today } from '~/lib/format/date';
import { optionalChoice, requiredChoice, requiredDate } from '~/ui/form/schema';
import type { Body, BodyFields } from './queries';
import { useBodyText } from './texts';

const key = useBodyText.key;
export const NAME_LIMIT = 200;
export const PURPOSE_LIMIT = 2000;
export const FOCUS_LIMIT = 500;
export const LEVELS = ['strategic', 'structural', 'operational'] as const;

const inTwo = (limit: number) => {
  const one = z.string().trim().max(limit, key('form.tooLong'));
  return z.object({ nl: one, fr: one });
};
const whole = (most: number, wrong: string) =>
  z
    .string()
    .refine(
      (value) => value === '' || (/^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= most),
      wrong,
    )
    .transform((value) => (value === '' ? undefined : Number(value)));

export const bodySchema = z
  .object({
    kind: requiredChoice(key('form.kindMissing')),
    name: inTwo(NAME_LIMIT),
    purpose: inTwo(PURPOSE_LIMIT),
    focus: inTwo(FOCUS_LIMIT),
    level: optionalChoice(),
    permanent: z.boolean(),
    openOccasions: z.boolean(),
    every: whole(60, key('form.everyWrong')),
    unit: z.string(),
    confidentiality: z.enum(['open', 'partners', 'confidential']),
    term: z.string(),
    renewable: z.boolean(),
    parity: z.string(),
    targetGroup: z.string(),
    chairIndependent: z.string(),
    powers: z.object({ strategic: z.string(), structural: z.string(), operational: z.string() }),
    quotas: z.array(
      z.object({ basis: requiredChoice(key('seats.missing')), seats: whole(100, key('form.quotaWrong')) }),
    ),
    validFrom: requiredDate(key('form.fromMissing')),
  })
  .refine(({ name }) => name.nl || name.fr, { path: ['name', 'nl'], error: key('form.nameMissing') })
  .refine(({ purpose }) => purpose.nl || purpose.fr, {
    path: ['purpose', 'nl'],
    error: key('form.purposeMissing'),
  })
  .refine(({ every, unit }) => every === undefined || unit, {
    path: ['unit'],
    error: key('form.unitMissing'),
  });

type Values = z.input<typeof bodySchema>;

const two = (text: Body['focus']) => ({ nl: text?.nl ?? '', fr: text?.fr ?? '' });
const three = (value: boolean | undefined) => (value === undefined ? '' : value ? 'yes' : 'no');
const known = (value: string) => (value === '' ? undefined : value === 'yes');

export function toValues(body?: Body): Values {
  const power = (level: string) => body?.powers.find((one) => one.level === level)?.extent ?? '';
  return {
    kind: body?.kind ?? '',
    name: two(body?.name),
    purpose: two(body?.purpose),
    focus: two(body?.focus),
    level: body?.level ?? '',
    permanent: body?.permanent ?? true,
    openOccasions: body?.openOccasions ?? false,
    every: body?.rhythm ? String(body.rhythm.every) : '',
    unit: body?.rhythm?.unit ?? '',
    confidentiality: body?.confidentiality ?? 'partners',
    term: body?.termYears ? String(body.termYears) : '',
    renewable: body?.renewable ?? true,
    parity: body?.parity ?? '',
    targetGroup: three(body?.targetGroupTakesPart),
    chairIndependent: three(body?.chairIndependent),
    powers: {
      strategic: power('strategic'),
      structural: power('structural'),
      operational: power('operational'),
    },
    quotas: (body?.quotas ?? []).map(({ basis, seats }) => ({ basis, seats: String(seats) })),
    validFrom: body?.validFrom ?? today(),
  };
}

export function toFields(values: z.output<typeof bodySchema>, held?: Body): BodyFields {
  const { every, unit, term, parity, targetGroup, chairIndependent, powers, quotas, ...rest } = values;
  const localized = ({ nl, fr }: { nl: string; fr: string }) => ({
    nl: nl || undefined,
    fr: fr || undefined,
  });
  const noteOf = (level: string) => held?.powers.find((one) => one.level === level)?.note;
  return {
    ...rest,
    name: localized(rest.name),
    purpose: localized(rest.purpose),
    focus: rest.focus.nl || rest.focus.fr ? localized(rest.focus) : undefined,
    rhythm: every === undefined ? undefined : { every, unit: unit as 'week' | 'month' | 'year' },
    termYears: term ? Number(term) : undefined,
    parity: (parity || undefined) as BodyFields['parity'],
    targetGroupTakesPart: known(targetGroup),
    chairIndependent: known(chairIndependent),
    powers: LEVELS.flatMap((level) =>
      powers[level] ? [{ level, extent: powers[level], note: noteOf(level) }] : [],
    ),
    quotas: quotas.map(({ basis, seats }) => ({ basis, seats: seats ?? 1 })),
  };
}

/** The body as the fields it was made of. */
export function asFields(body: Body): BodyFields {
  const { kind, name, purpose, focus, level, permanent, openOccasions, rhythm, confidentiality } = body;
  const { termYears, renewable, parity, targetGroupTakesPart, chairIndependent, powers, quotas, validFrom } =
    body;
  return {
    kind,
    name,
    purpose,
    focus,
    level,
    permanent,
    openOccasions,
    rhythm,
    confidentiality,
    termYears,
    renewable,
    parity,
    targetGroupTakesPart,
    chairIndependent,
    powers,
    quotas,
    validFrom,
  };
}
