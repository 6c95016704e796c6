import { z } from 'zod';
import { isEnterpriseNumber, normalizeEnterpriseNumber } from '~/lib/enterpriseNumber';
import type { Language } from '~/lib/i18n/languages';
import { localizedString } from '~/lib/i18n/localized';
import type { Choice } from '~/ui/form/FinderField';
import { useRegistrationFormText } from './formTexts';
import type { Registration, RegistrationFields } from './model';

/** What stands in the fields of the form. */
export interface DraftValues {
  name: string;
  nameLanguage: string;
  type: string;
  typeOther: string;
  municipality: Choice | null;
  contactFunction: string;
  contactEmail: string;
  enterpriseNumber: string;
  legalForm: string;
  purpose: string;
  website: string;
  partnership: Choice | null;
  answer: string;
}

export function emptyDraft(name: string, language: Language): DraftValues {
  return {
    name,
    nameLanguage: language,
    type: '',
    typeOther: '',
    municipality: null,
    contactFunction: '',
    contactEmail: '',
    enterpriseNumber: '',
    legalForm: '',
    purpose: '',
    website: '',
    partnership: null,
    answer: '',
  };
}

export function valuesOf(registration: Registration, language: Language): DraftValues {
  const { municipality, partnership } = registration;
  return {
    ...emptyDraft(registration.name ?? '', language),
    nameLanguage: registration.nameLanguage ?? registration.applicant.language,
    type: registration.type ?? '',
    typeOther: registration.typeOther ?? '',
    municipality: municipality
      ? { value: String(municipality.nisCode), label: localizedString(municipality.name, language) }
      : null,
    contactFunction: registration.contactFunction ?? '',
    contactEmail: registration.contactEmail ?? '',
    enterpriseNumber: registration.enterpriseNumber ?? '',
    legalForm: registration.legalForm ?? '',
    purpose: registration.purpose ?? '',
    website: registration.website ?? '',
    partnership: partnership
      ? { value: partnership.id, label: localizedString(partnership.name, language) }
      : null,
  };
}

const given = (typed: string) => typed.trim() || undefined;

/** The fields as the API takes them; what is empty is left out. */
export function fieldsOf(values: DraftValues): RegistrationFields {
  return {
    name: given(values.name),
    nameLanguage: given(values.nameLanguage),
    type: given(values.type),
    typeOther: values.type === 'other' ? given(values.typeOther) : undefined,
    municipality: values.municipality ? Number(values.municipality.value) : undefined,
    contactFunction: given(values.contactFunction),
    contactEmail: given(values.contactEmail),
    enterpriseNumber: given(normalizeEnterpriseNumber(values.enterpriseNumber)),
    legalForm: given(values.legalForm),
    purpose: given(values.purpose),
    website: given(values.website),
    partnership: values.partnership?.value,
  };
}

const { key } = useRegistrationFormText;
const limited = (limit: number) => z.string().trim().max(limit, key('tooLong'));
const choice = z.custom<Choice | null>();

/** What a registration must hold to be sent; while it is a draft anything goes. */
export const draftSchema = (answers: boolean) =>
  z
    .object({
      name: limited(200).min(1, key('nameMissing')),
      nameLanguage: z.string().min(1, key('languageMissing')),
      type: z.string().min(1, key('typeMissing')),
      typeOther: limited(200),
      municipality: choice.refine((chosen) => chosen !== null, key('municipalityMissing')),
      contactFunction: limited(200),
      contactEmail: limited(254)
        .min(1, key('contactEmailMissing'))
        .regex(/^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$/, key('contactEmailWrong')),
      enterpriseNumber: z
        .string()
        .refine(
          (typed) => !typed.trim() || isEnterpriseNumber(normalizeEnterpriseNumber(typed)),
          key('numberWrong'),
        ),
      legalForm: z.string(),
      purpose: limited(2000),
      website: limited(300).refine(
        (typed) => !typed || /^https?:\/\/[^\s/$.?#]\S*$/.test(typed),
        key('websiteWrong'),
      ),
      partnership: choice,
      answer: answers ? limited(4000).min(1, key('answerMissing')) : limited(4000),
    })
    .refine(({ type, typeOther }) => type !== 'other' || typeOther !== '', {
      path: ['typeOther'],
      message: key('typeOtherMissing'),
    });
