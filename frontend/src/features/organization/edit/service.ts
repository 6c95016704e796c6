import { z } from 'zod';
import type { Schema } from '~/api/schema';
import type { Service } from '../model';
import { agesOf, agesSchema, agesValues } from './ages';
import { useEditText } from './editTexts';
import { hoursOf, hoursValues } from './hours';
import {
  dateField,
  emailField,
  neededWords,
  numberOf,
  numberText,
  phoneField,
  trimmed,
  webAddress,
  webAddressField,
  wholeNumber,
  words,
  wordsOf,
  wordsOrNone,
} from './pieces';
import { HOURS } from './places';
import { otherWords } from './work';

const { key } = useEditText;
const codes = z.array(z.string());

export const serviceSchema = z
  .object({
    name: neededWords(200, key('tooLong'), key('service.nameMissing')),
    description: words(2000, key('tooLong')),
    entryConditions: words(1000, key('tooLong')),
    cost: words(300, key('tooLong')),
    themes: codes,
    themesOther: z.string().max(200, key('tooLong')),
    targetGroups: codes,
    targetGroupsOther: z.string().max(200, key('tooLong')),
    targetAges: agesSchema(key('countWrong'), key('ages.order')),
    languages: codes,
    acceptsReferrals: z.string(),
    referralsNote: words(300, key('tooLong')),
    waitingDays: wholeNumber(key('countWrong'), 3650),
    reservedCapacity: wholeNumber(key('countWrong'), 100_000),
    reservedFor: words(300, key('tooLong')),
    sites: z.array(z.string()),
    openingHours: HOURS,
    openingNote: words(500, key('tooLong')),
    url: webAddressField(key('websiteWrong')),
    email: emailField(key('emailWrong')),
    phone: phoneField(key('phoneWrong')),
    validFrom: dateField(key('dateWrong')),
    validUntil: dateField(key('dateWrong')),
  })
  .refine(({ validFrom, validUntil }) => !validFrom || !validUntil || validFrom <= validUntil, {
    path: ['validUntil'],
    message: key('periodWrong'),
  });

export type ServiceValues = z.output<typeof serviceSchema>;

/** A new service starts with nothing said. */
export const NEW_SERVICE = {
  name: {},
  themes: [],
  targetGroups: [],
  languages: [],
  sites: [],
  openingHours: [],
} as Partial<Service> as Service;

export function serviceValues(service: Service): ServiceValues {
  return {
    name: wordsOf(service.name),
    description: wordsOf(service.description),
    entryConditions: wordsOf(service.entryConditions),
    cost: wordsOf(service.cost),
    themes: service.themes,
    themesOther: service.themesOther ?? '',
    targetGroups: service.targetGroups,
    targetGroupsOther: service.targetGroupsOther ?? '',
    targetAges: agesValues(service.targetAges),
    languages: service.languages,
    acceptsReferrals: service.acceptsReferrals ?? '',
    referralsNote: wordsOf(service.referralsNote),
    waitingDays: numberText(service.waitingDays),
    reservedCapacity: numberText(service.reservedCapacity),
    reservedFor: wordsOf(service.reservedFor),
    sites: service.sites,
    openingHours: hoursValues(service.openingHours),
    openingNote: wordsOf(service.openingNote),
    url: service.url ?? '',
    email: service.email ?? '',
    phone: service.phone ?? '',
    validFrom: service.validFrom ?? '',
    validUntil: service.validUntil ?? '',
  };
}

export function serviceFields(values: ServiceValues): Schema<'ServiceFields'> {
  return {
    name: trimmed(values.name),
    description: wordsOrNone(values.description),
    entryConditions: wordsOrNone(values.entryConditions),
    cost: wordsOrNone(values.cost),
    themes: values.themes,
    themesOther: otherWords(values.themes, values.themesOther),
    targetGroups: values.targetGroups,
    targetGroupsOther: otherWords(values.targetGroups, values.targetGroupsOther),
    targetAges: agesOf(values.targetAges),
    languages: values.languages,
    acceptsReferrals: (values.acceptsReferrals || undefined) as Service['acceptsReferrals'],
    referralsNote: wordsOrNone(values.referralsNote),
    waitingDays: numberOf(values.waitingDays),
    reservedCapacity: numberOf(values.reservedCapacity),
    reservedFor: wordsOrNone(values.reservedFor),
    sites: [...values.sites].sort(),
    openingHours: hoursOf(values.openingHours),
    openingNote: wordsOrNone(values.openingNote),
    url: values.url.trim() ? webAddress(values.url) : undefined,
    email: values.email || undefined,
    phone: values.phone.trim() || undefined,
    validFrom: values.validFrom || undefined,
    validUntil: values.validUntil || undefined,
  };
}
