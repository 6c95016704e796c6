import { z } from 'zod';
import type { Schema } from '~/api/schema';
import type { Language } from '~/lib/i18n/languages';
import { localizedString } from '~/lib/i18n/localized';
import type { Choice } from '~/ui/form/FinderField';
import { optionalDate } from '~/ui/form/schema';
import type { Network } from './model';
import { useNetworkText } from './texts';

const { key } = useNetworkText;

const words = (limit: number) => z.string().max(limit, key('form.tooLong'));
const inTwoLanguages = (limit: number) => z.object({ nl: words(limit), fr: words(limit) });
const date = optionalDate(key('attend.dateWrong'));

/** What stands in the form; empty is an empty string until it is sent. */
export const networkForm = z
  .object({
    name: inTwoLanguages(300).refine(({ nl, fr }) => nl.trim() || fr.trim(), {
      path: ['nl'],
      message: key('form.nameMissing'),
    }),
    aliases: words(4000),
    details: inTwoLanguages(4000),
    contactFunction: inTwoLanguages(200),
    contactEmail: z.union([z.literal(''), z.email()], key('form.emailWrong')),
    contactPhone: words(30),
    contactPerson: words(200),
    personAgreed: z.boolean(),
    coordination: z.string(),
    themes: z.array(z.string()),
    themeOther: words(200),
    level: z.string(),
    places: z.array(z.object({ place: z.custom<Choice | null>() })),
    activities: z.array(z.string()).max(2, key('form.twoActivities')),
    activityOther: words(200),
    organizer: z.custom<Choice | null>(),
    organizerName: words(200),
    legalPerson: z.string(),
    temporary: z.string(),
    validFrom: date,
    validUntil: date,
    fundingBody: words(200),
    attendance: z.string(),
    participants: inTwoLanguages(1000),
    meetingInterval: z.string(),
    source: words(500),
    sourceDate: date,
  })
  .superRefine((values, context) => {
    const issue = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (!values.level && values.places.every(({ place }) => !place)) issue('level', key('form.areaMissing'));
    if (values.activities.includes('other') && !values.activityOther.trim())
      issue('activityOther', key('form.activityOtherMissing'));
    if (values.contactPerson.trim() && !values.personAgreed)
      issue('personAgreed', key('form.agreementMissing'));
    if (values.organizer && values.organizerName.trim()) issue('organizerName', key('form.oneOrganizer'));
  });

export type NetworkInput = z.input<typeof networkForm>;
export type NetworkValues = z.output<typeof networkForm>;

/** Where the API's words for a field stand in the form. */
export const ISSUE_FIELDS = {
  'contact.email': 'contactEmail',
  'contact.phone': 'contactPhone',
  'contact.person': 'contactPerson',
  'contact.personAgreed': 'personAgreed',
  territories: 'places',
};

export function emptyNetwork(name = ''): NetworkInput {
  return {
    name: { nl: name, fr: '' },
    aliases: '',
    details: { nl: '', fr: '' },
    contactFunction: { nl: '', fr: '' },
    contactEmail: '',
    contactPhone: '',
    contactPerson: '',
    personAgreed: false,
    coordination: '',
    themes: [],
    themeOther: '',
    level: '',
    places: [],
    activities: [],
    activityOther: '',
    organizer: null,
    organizerName: '',
    legalPerson: '',
    temporary: '',
    validFrom: '',
    validUntil: '',
    fundingBody: '',
    attendance: '',
    participants: { nl: '', fr: '' },
    meetingInterval: '',
    source: '',
    sourceDate: '',
  };
}

export function inputOf(network: Network, language: Language): NetworkInput {
  const pair = (text: { nl?: string; fr?: string } | undefined) => ({
    nl: text?.nl ?? '',
    fr: text?.fr ?? '',
  });
  const choice = (ref: Schema<'Reference'>) => ({
    value: ref.id,
    label: localizedString(ref.name, language),
  });
  const yesNo = (value: boolean | undefined) => (value === undefined ? '' : value ? 'yes' : 'no');
  return {
    name: pair(network.name),
    aliases: network.aliases.join('\n'),
    details: pair(network.details),
    contactFunction: pair(network.contact?.function),
    contactEmail: network.contact?.email ?? '',
    contactPhone: network.contact?.phone ?? '',
    contactPerson: network.contact?.person ?? '',
    personAgreed: network.contact?.person !== undefined,
    coordination: network.coordination ?? '',
    themes: network.themes,
    themeOther: network.themeOther ?? '',
    level: network.level ?? '',
    places: network.territories.map((place) => ({ place: choice(place) })),
    activities: network.activities,
    activityOther: network.activityOther ?? '',
    organizer: network.organizer ? choice(network.organizer) : null,
    organizerName: network.organizerName ?? '',
    legalPerson: yesNo(network.legalPerson),
    temporary: yesNo(network.temporary),
    validFrom: network.validFrom ?? '',
    validUntil: network.validUntil ?? '',
    fundingBody: network.fundingBody ?? '',
    attendance: network.attendance ?? '',
    participants: pair(network.participants),
    meetingInterval: network.meetingInterval ?? '',
    source: '',
    sourceDate: '',
  };
}

/** The values as the API takes them. */
export function fieldsOf(values: NetworkInput | NetworkValues) {
  const text = (value: string | undefined) => value?.trim() || undefined;
  const pair = ({ nl, fr }: { nl: string; fr: string }) =>
    text(nl) || text(fr) ? { nl: text(nl), fr: text(fr) } : undefined;
  const yesNo = (value: string) => (value ? value === 'yes' : undefined);
  const person = text(values.contactPerson);
  const contact = {
    function: pair(values.contactFunction),
    email: text(values.contactEmail),
    phone: text(values.contactPhone),
    person,
    personAgreed: person ? values.personAgreed || undefined : undefined,
  };
  return {
    name: pair(values.name) ?? {},
    aliases: values.aliases
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    details: pair(values.details),
    contact: Object.values(contact).some(Boolean) ? contact : undefined,
    coordination: text(values.coordination) as Network['coordination'],
    themes: values.themes,
    themeOther: text(values.themeOther),
    level: text(values.level) as Network['level'],
    territories: values.places.flatMap(({ place }) => place?.value ?? []),
    activities: values.activities,
    activityOther: values.activities.includes('other') ? text(values.activityOther) : undefined,
    organizer: values.organizer?.value,
    organizerName: text(values.organizerName),
    legalPerson: yesNo(values.legalPerson),
    temporary: yesNo(values.temporary),
    validFrom: values.validFrom || undefined,
    validUntil: values.validUntil || undefined,
    fundingBody: text(values.fundingBody),
    attendance: text(values.attendance) as Network['attendance'],
    participants: pair(values.participants),
    meetingInterval: text(values.meetingInterval),
    source: text(values.source),
    sourceDate: values.sourceDate || undefined,
  };
}
