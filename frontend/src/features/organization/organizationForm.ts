import { z } from 'zod';
import type { Schema } from '~/api/schema';
import { isEnterpriseNumber, normalizeEnterpriseNumber } from '~/lib/enterpriseNumber';
import { requiredChoice } from '~/ui/form/schema';
import type { Organization } from './model';
import { useOrganizationText } from './texts';

const { key } = useOrganizationText;

const inTwoLanguages = (limit: number) => {
  const words = z.string().max(limit, key('edit.tooLong'));
  return z.object({ nl: words, fr: words });
};

const site = z.object({
  label: inTwoLanguages(200),
  street: z.string().max(200, key('edit.tooLong')),
  houseNumber: z.string().max(20, key('edit.tooLong')),
  postalCode: z.union([z.literal(''), z.string().regex(/^\d{4}$/)], key('edit.postalCodeWrong')),
  municipality: z.string(),
});

const contact = z.object({
  function: inTwoLanguages(200).refine(hasWords, { path: ['nl'], message: key('edit.functionMissing') }),
  email: z.union([z.literal(''), z.email()], key('edit.emailWrong')),
  phone: z.string().max(40, key('edit.tooLong')),
});

/** What stands in the form; empty is an empty string until it is sent. */
export const organizationForm = z.object({
  name: inTwoLanguages(300).refine(hasWords, { path: ['nl'], message: key('edit.nameMissing') }),
  aliases: z.string().max(2000, key('edit.tooLong')),
  type: requiredChoice(key('edit.typeMissing')),
  typeOther: z.string().max(200, key('edit.tooLong')),
  legalForm: z.string(),
  sectors: z.array(z.string()),
  targetGroups: z.array(z.string()),
  languages: z.array(z.string()),
  enterpriseNumber: z
    .string()
    .refine(
      (typed) => !typed.trim() || isEnterpriseNumber(normalizeEnterpriseNumber(typed)),
      key('edit.numberWrong'),
    ),
  purpose: inTwoLanguages(4000),
  website: z
    .string()
    .refine((typed) => !typed.trim() || URL.canParse(webAddress(typed)), key('edit.websiteWrong')),
  municipality: z.string(),
  contacts: z.array(contact),
  sites: z.array(site),
});

export type OrganizationValues = z.output<typeof organizationForm>;
export type ContactValues = OrganizationValues['contacts'][number];
export type SiteValues = OrganizationValues['sites'][number];

type Words = { nl: string; fr: string };

function hasWords({ nl, fr }: Words): boolean {
  return Boolean(nl.trim() || fr.trim());
}

/** People leave the scheme out. */
function webAddress(typed: string): string {
  return /^https?:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
}

export const EMPTY_CONTACT: ContactValues = { function: { nl: '', fr: '' }, email: '', phone: '' };
export const EMPTY_SITE: SiteValues = {
  label: { nl: '', fr: '' },
  street: '',
  houseNumber: '',
  postalCode: '',
  municipality: '',
};

/** The organization as it stands in the form. */
export function valuesOf(organization: Organization): OrganizationValues {
  return {
    name: wordsOf(organization.name),
    aliases: organization.aliases.map(({ name }) => name).join('\n'),
    type: organization.type,
    typeOther: organization.typeOther ?? '',
    legalForm: organization.legalForm ?? '',
    sectors: organization.sectors,
    targetGroups: organization.targetGroups,
    languages: organization.languages,
    enterpriseNumber: organization.enterpriseNumber ?? '',
    purpose: wordsOf(organization.purpose),
    website: organization.website ?? '',
    municipality: nis(organization.municipality),
    contacts: organization.contacts.map((given) => ({
      function: wordsOf(given.function),
      email: given.email ?? '',
      phone: given.phone ?? '',
    })),
    sites: organization.sites.map((given) => ({
      label: wordsOf(given.label),
      street: given.street ?? '',
      houseNumber: given.houseNumber ?? '',
      postalCode: given.postalCode ?? '',
      municipality: nis(given.municipality),
    })),
  };
}

/** The values as the API takes them. Aliases keep the language they had. */
export function fieldsOf(values: OrganizationValues, known: Organization['aliases']) {
  const number = normalizeEnterpriseNumber(values.enterpriseNumber);
  return {
    ...values,
    name: trimmed(values.name),
    aliases: values.aliases
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .map((name) => known.find((alias) => alias.name === name) ?? { name }),
    typeOther: values.typeOther.trim() || undefined,
    legalForm: values.legalForm || undefined,
    enterpriseNumber: number || undefined,
    purpose: trimmed(values.purpose),
    website: values.website.trim() ? webAddress(values.website) : undefined,
    municipality: values.municipality ? Number(values.municipality) : undefined,
    contacts: values.contacts.map(
      (given): Schema<'Contact'> => ({
        function: trimmed(given.function),
        email: given.email || undefined,
        phone: given.phone.trim() || undefined,
      }),
    ),
    sites: values.sites.map(
      (given): Schema<'SiteFields'> => ({
        label: hasWords(given.label) ? trimmed(given.label) : undefined,
        street: given.street.trim() || undefined,
        houseNumber: given.houseNumber.trim() || undefined,
        postalCode: given.postalCode || undefined,
        municipality: given.municipality ? Number(given.municipality) : undefined,
      }),
    ),
  };
}

function wordsOf(text: Schema<'LocalizedString'> | undefined): Words {
  return { nl: text?.nl ?? '', fr: text?.fr ?? '' };
}

function trimmed({ nl, fr }: Words) {
  return { nl: nl.trim() || undefined, fr: fr.trim() || undefined };
}

function nis(municipality: { nisCode?: number } | undefined): string {
  return municipality?.nisCode ? String(municipality.nisCode) : '';
}
