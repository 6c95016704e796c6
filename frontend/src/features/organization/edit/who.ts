import { z } from 'zod';
import type { Schema } from '~/api/schema';
import { isEnterpriseNumber, normalizeEnterpriseNumber } from '~/lib/enterpriseNumber';
import { requiredChoice } from '~/ui/form/schema';
import type { Organization } from '../model';
import { useEditText } from './editTexts';
import {
  dateField,
  neededWords,
  trimmed,
  webAddress,
  webAddressField,
  words,
  wordsOf,
  wordsOrNone,
} from './pieces';

const { key } = useEditText;
const text = (limit: number) => z.string().max(limit, key('tooLong'));

export const whoSchema = z.object({
  name: neededWords(200, key('tooLong'), key('nameMissing')),
  aliases: z.array(
    z
      .object({
        name: z.string().trim().min(1, key('aliases.nameMissing')).max(200, key('tooLong')),
        kind: z.string(),
        lang: z.string(),
        from: dateField(key('dateWrong')),
        until: dateField(key('dateWrong')),
      })
      .refine(({ from, until }) => !from || !until || from <= until, {
        path: ['until'],
        message: key('periodWrong'),
      }),
  ),
  type: requiredChoice(key('typeMissing')),
  typeOther: text(200),
  legalForm: z.string(),
  legalFormOther: text(200),
  control: z.string(),
  mandateHolders: z.string(),
  sphere: z.string(),
  enterpriseNumber: z
    .string()
    .refine(
      (typed) => !typed.trim() || isEnterpriseNumber(normalizeEnterpriseNumber(typed)),
      key('numberWrong'),
    ),
  identifiers: z.array(
    z.object({
      scheme: requiredChoice(key('choiceMissing')),
      number: z.string().trim().min(1, key('numberMissing')).max(60, key('tooLong')),
    }),
  ),
  purpose: words(2000, key('tooLong')),
  website: webAddressField(key('websiteWrong')),
  municipality: z.string(),
});

export type WhoValues = z.output<typeof whoSchema>;

export const EMPTY_ALIAS = { name: '', kind: '', lang: '', from: '', until: '' };
export const EMPTY_IDENTIFIER = { scheme: '', number: '' };

export function whoValues(organization: Organization): WhoValues {
  return {
    name: wordsOf(organization.name),
    aliases: organization.aliases.map((alias) => ({ ...EMPTY_ALIAS, ...alias })),
    type: organization.type,
    typeOther: organization.typeOther ?? '',
    legalForm: organization.legalForm ?? '',
    legalFormOther: organization.legalFormOther ?? '',
    control: organization.control ?? '',
    mandateHolders: organization.mandateHolders === undefined ? '' : String(organization.mandateHolders),
    sphere: organization.sphere ?? '',
    enterpriseNumber: organization.enterpriseNumber ?? '',
    identifiers: organization.identifiers,
    purpose: wordsOf(organization.purpose),
    website: organization.website ?? '',
    municipality: organization.municipality ? String(organization.municipality.nisCode) : '',
  };
}

export function whoFields(values: WhoValues): Schema<'OrganizationFieldsPatch'> {
  return {
    name: trimmed(values.name),
    aliases: values.aliases.map(({ name, kind, lang, from, until }) => ({
      name: name.trim(),
      kind: (kind || undefined) as Schema<'Alias'>['kind'],
      lang: lang || undefined,
      from: from || undefined,
      until: until || undefined,
    })),
    type: values.type,
    typeOther: values.type === 'other' ? values.typeOther.trim() || undefined : undefined,
    legalForm: values.legalForm || undefined,
    legalFormOther: values.legalForm === 'other' ? values.legalFormOther.trim() || undefined : undefined,
    control: values.control || undefined,
    mandateHolders: values.mandateHolders === '' ? undefined : values.mandateHolders === 'true',
    sphere: values.sphere || undefined,
    enterpriseNumber: normalizeEnterpriseNumber(values.enterpriseNumber) || undefined,
    identifiers: values.identifiers.map(({ scheme, number }) => ({ scheme, number: number.trim() })),
    purpose: wordsOrNone(values.purpose),
    website: values.website.trim() ? webAddress(values.website) : undefined,
    municipality: values.municipality ? Number(values.municipality) : undefined,
  };
}
