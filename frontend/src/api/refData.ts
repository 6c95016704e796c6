import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Language } from '~/lib/i18n/languages';
import { type Localized, localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { api, read } from './client';

export type Vocabulary =
  | 'relationTags'
  | 'relationBenefits'
  | 'relationMotives'
  | 'relationEndReasons'
  | 'membershipStatuses'
  | 'networkTasks'
  | 'coordinationStyles'
  | 'workabilityScale'
  | 'styleChangeReasons'
  | 'organizationTypes'
  | 'legalForms'
  | 'controls'
  | 'spheres'
  | 'careLines'
  | 'competentAuthorities'
  | 'themes'
  | 'paidStaffBands'
  | 'budgetBands'
  | 'identifierSchemes'
  | 'accessFeatures'
  | 'sectors'
  | 'themes'
  | 'spheres'
  | 'careLines'
  | 'competentAuthorities'
  | 'targetGroups'
  | 'languages'
  | 'partnershipTypes'
  | 'partnershipPhases'
  | 'organizationForms'
  | 'membershipRegimes'
  | 'membershipKinds'
  | 'membershipEndReasons'
  | 'declineReasons'
  | 'sleepReasons'
  | 'delegateMandates'
  | 'delegateEndReasons'
  | 'agreementKinds'
  | 'receptionCoreActors'
  | 'receptionFunctions'
  | 'roleTypes'
  | 'appointmentEndReasons'
  | 'appointmentStatutes'
  | 'authorityInstruments'
  | 'indicatorKinds'
  | 'directions'
  | 'periodTypes'
  | 'absenceReasons'
  | 'units'
  | 'observationStatuses'
  | 'disaggregations'
  | 'networkActivities'
  | 'networkLevels'
  | 'networkCoordinationTypes'
  | 'meetingIntervals'
  | 'linkTypes'
  | 'linkDegrees'
  | 'linkCollaborations'
  | 'bodyKinds'
  | 'bodyLevels'
  | 'seatBases'
  | 'seatRoles'
  | 'functionCategories'
  | 'decisionLevels'
  | 'decisionExtents'
  | 'meetingPurposes'
  | 'agendaOrigins'
  | 'decisionModes'
  | 'decisionParticipants'
  | 'ruleKinds'
  | 'fundingAuthorities'
  | 'fundingInstruments'
  | 'signalLevels'
  | 'changeDomains'
  | 'projectContents'
  | 'projectOrigins'
  | 'projectStatuses'
  | 'projectStatusCauses'
  | 'projectRoles'
  | 'problemTypes'
  | 'rights'
  | 'rightsReach';

export interface RefEntry {
  code: string;
  label: Localized;
  definition?: Localized;
  note?: Localized;
  /** False for a term that may no longer be chosen; what was said with it keeps its name. */
  offered?: boolean;
  attributes?: Record<string, unknown>;
}

/** A closed list with its labels, also of terms no longer offered. Changes rarely: read once per visit. */
export const vocabularyQuery = (vocabulary: Vocabulary) =>
  queryOptions({
    queryKey: ['refData', vocabulary],
    queryFn: async ({ signal }): Promise<RefEntry[]> => {
      const params = { path: { vocabulary }, query: { retired: true } };
      return (await read(api.GET('/refData/{vocabulary}', { params, signal }))).items;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

export interface CodeOption {
  value: string;
  label: string;
  /** No longer offered: to be seen and kept where it is held, not to be chosen. */
  retired?: true;
}

/** The options that may be chosen, and those that are held already. */
export function choosable(options: CodeOption[], held: unknown): CodeOption[] {
  const values = [held].flat();
  return options.filter(({ value, retired }) => !retired || values.includes(value));
}

const RETIRED: Record<Language, string> = {
  nl: 'niet meer in gebruik',
  fr: 'n’est plus utilisé',
  en: 'no longer used',
};

/** The name of a term; one that is no longer offered says so. */
function named({ code, label, offered }: RefEntry, language: Language): string {
  const words = localizedString(label, language) || code;
  return offered === false ? `${words} (${RETIRED[language]})` : words;
}

/** The entries as options in the language of the page, in the order of the list; those no longer offered come last. */
export function useVocabulary(vocabulary: Vocabulary): CodeOption[] {
  const language = useLanguage();
  const { data } = useQuery(vocabularyQuery(vocabulary));
  return (data ?? []).map((entry) => {
    const option = { value: entry.code, label: named(entry, language) };
    return entry.offered === false ? { ...option, retired: true } : option;
  });
}

/** What stands there until a list of labels is known: a code means nothing to a reader. */
const NOT_YET = '…';

/** A function from a code to its label in the language of the page; the code itself only when no list has it. */
export function useVocabularyLabel(vocabulary: Vocabulary): (code: string | undefined) => string {
  const language = useLanguage();
  const { data, isPending } = useQuery(vocabularyQuery(vocabulary));
  return (code) => {
    if (code !== undefined && isPending) return NOT_YET;
    const entry = data?.find((candidate) => candidate.code === code);
    return entry ? named(entry, language) : (code ?? '');
  };
}
