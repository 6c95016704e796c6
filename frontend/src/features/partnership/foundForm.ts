import { z } from 'zod';
import type { Schema } from '~/api/schema';
import type { Choice } from '~/ui/form/FinderField';
import type { ChosenOrganization } from '~/ui/form/OrganizationField';
import { optionalChoice, optionalDate, optionalText, requiredChoice } from '~/ui/form/schema';
import { useFoundText } from './foundTexts';

const { key } = useFoundText;
export const PURPOSE_LIMIT = 4000;

const inTwo = (limit: number) =>
  z
    .object({ nl: optionalText(limit, key('tooLong')), fr: optionalText(limit, key('tooLong')) })
    .transform((value) => (value.nl || value.fr ? value : undefined));

export const foundSchema = z.object({
  name: z
    .object({ nl: optionalText(200, key('tooLong')), fr: optionalText(200, key('tooLong')) })
    .refine(({ nl, fr }) => nl || fr, { path: ['nl'], error: key('nameMissing') }),
  type: requiredChoice(key('typeMissing')),
  generation: optionalChoice(),
  territory: z.custom<Choice | null>(),
  regime: requiredChoice(key('regimeMissing')),
  lead: z.custom<ChosenOrganization | undefined>(),
  validFrom: optionalDate(key('dateWrong')),
  purpose: inTwo(PURPOSE_LIMIT),
  contactEmail: z.union([z.literal('').transform(() => undefined), z.email()], key('emailWrong')),
  contactPhone: optionalText(40, key('tooLong')),
});

export type FoundValues = z.input<typeof foundSchema>;

export const emptyFounding: FoundValues = {
  name: { nl: '', fr: '' },
  type: '',
  generation: '',
  territory: null,
  regime: '',
  lead: undefined,
  validFrom: '',
  purpose: { nl: '', fr: '' },
  contactEmail: '',
  contactPhone: '',
};

/** The partnership as the API takes it: whoever leads it does so from its first day on. */
export function foundBody({ lead, territory, ...values }: z.output<typeof foundSchema>) {
  return {
    ...values,
    territory: territory?.value,
    leadOrganizations: lead && [{ organization: lead.id, from: values.validFrom }],
  } as Schema<'PartnershipFields'>;
}
