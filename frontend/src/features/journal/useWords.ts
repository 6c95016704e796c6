import { useQueries } from '@tanstack/react-query';
import { type RefEntry, type Vocabulary, vocabularyQuery } from '~/api/refData';
import { formatDate, formatDateTime } from '~/lib/format/date';
import { formatDecimal } from '~/lib/format/number';
import { formatPeriod } from '~/lib/format/period';
import { LANGUAGES } from '~/lib/i18n/languages';
import { type Localized, localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { useFieldText } from './fieldTexts';
import { type Change, isNothing, type JournalEntry } from './model';
import { useJournalText } from './texts';

/** The list a code comes from, by field; the kind of thing goes first where fields are called alike. */
const LISTS: Record<string, Vocabulary> = {
  'partnership.type': 'partnershipTypes',
  'indicator.kind': 'indicatorKinds',
  'indicator.direction': 'directions',
  'appointment.endReason': 'appointmentEndReasons',
  statute: 'appointmentStatutes',
  instruments: 'authorityInstruments',
  'membershipRequest.reason': 'declineReasons',
  'membership.reason': 'membershipEndReasons',
  'agreement.kind': 'agreementKinds',
  coreActor: 'receptionCoreActors',
  functions: 'receptionFunctions',
  type: 'organizationTypes',
  kind: 'membershipKinds',
  legalForm: 'legalForms',
  sectors: 'sectors',
  targetGroups: 'targetGroups',
  languages: 'languages',
  phase: 'partnershipPhases',
  regime: 'membershipRegimes',
  organizationForm: 'organizationForms',
  roleType: 'roleTypes',
  periodType: 'periodTypes',
  absenceReason: 'absenceReasons',
  unit: 'units',
};
const VOCABULARIES = [...new Set(Object.values(LISTS))];

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

function isLocalized(value: object): value is Localized {
  return Object.keys(value).every((name) => ['nl', 'fr', 'en', 'de'].includes(name));
}

/** The words for what a state holds: names for ids, labels for codes, dates as they are written. */
export function useWords() {
  const t = useJournalText();
  const field = useFieldText();
  const language = useLanguage();
  const lists = useQueries({ queries: VOCABULARIES.map(vocabularyQuery) });
  const list = (name: Vocabulary): RefEntry[] => lists[VOCABULARIES.indexOf(name)]?.data ?? [];

  const known = useFieldText.trees[language] as { field: object; code: object };
  const label = (name: string) =>
    field(name in known.field ? (`field.${name}` as 'field.name') : 'field.other');

  const words = (entry: JournalEntry, name: string, value: unknown): string => {
    if (isNothing(value)) return t('nothing');
    if (typeof value === 'boolean') return field(value ? 'code.yes' : 'code.no');
    if (typeof value === 'number') return formatDecimal(String(value), language);
    if (typeof value === 'string') return text(entry, name, value);
    if (Array.isArray(value)) return value.map((one) => words(entry, name, one)).join('; ');
    const members = value as Record<string, unknown>;
    if (isLocalized(members)) return localizedString(members, language);
    return Object.entries(members)
      .filter(([, member]) => !isNothing(member))
      .map(([member, one]) => `${label(member).toLocaleLowerCase(language)}: ${words(entry, member, one)}`)
      .join(', ');
  };

  const text = (entry: JournalEntry, name: string, value: string): string => {
    if (ID.test(value)) {
      const named = entry.mentions.find(({ id }) => id === value)?.name;
      return localizedString(named, language) || t('notShown');
    }
    if (name === 'period' && /^\d{4}/.test(value)) return formatPeriod(value, language);
    if (DATE.test(value)) return formatDate(value, language);
    if (MOMENT.test(value)) return formatDateTime(value, language);
    const vocabulary = LISTS[`${entry.subjectType}.${name}`] ?? LISTS[name];
    const term = vocabulary && list(vocabulary).find(({ code }) => code === value);
    if (term) return localizedString(term.label, language);
    return value in known.code ? field(`code.${value}` as 'code.yes') : value;
  };

  /** When only another language changed, every language is shown. */
  const pair = (entry: JournalEntry, { field: name, before, after }: Change): [string, string] => {
    const was = words(entry, name, before);
    const is = words(entry, name, after);
    return was === is && !isNothing(before) ? [inAll(before), inAll(after)] : [was, is];
  };
  return { label, pair };
}

function inAll(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  return LANGUAGES.flatMap((language) => {
    const text = (value as Localized)[language];
    return text ? [`${language}: ${text}`] : [];
  }).join(' · ');
}
