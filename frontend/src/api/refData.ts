import { queryOptions, useQuery } from '@tanstack/react-query';
import { type Localized, localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { api, read } from './client';

export type Vocabulary =
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
  | 'indicatorKinds'
  | 'directions'
  | 'periodTypes'
  | 'absenceReasons'
  | 'units'
  | 'observationStatuses'
  | 'problemTypes';

export interface RefEntry {
  code: string;
  label: Localized;
  definition?: Localized;
  attributes?: Record<string, unknown>;
}

/** A closed list with its labels. Changes rarely: read once per visit. */
export const vocabularyQuery = (vocabulary: Vocabulary) =>
  queryOptions({
    queryKey: ['refData', vocabulary],
    queryFn: async ({ signal }): Promise<RefEntry[]> => {
      const answer = await read(
        api.GET('/refData/{vocabulary}', { params: { path: { vocabulary } }, signal }),
      );
      return answer.items;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

export interface CodeOption {
  value: string;
  label: string;
}

/** The entries as options in the language of the page, in the order of the list. */
export function useVocabulary(vocabulary: Vocabulary): CodeOption[] {
  const language = useLanguage();
  const { data } = useQuery(vocabularyQuery(vocabulary));
  return (data ?? []).map(({ code, label }) => ({
    value: code,
    label: localizedString(label, language) || code,
  }));
}

/** A function from a code to its label in the language of the page; the code itself until it is known. */
export function useVocabularyLabel(vocabulary: Vocabulary): (code: string | undefined) => string {
  const options = useVocabulary(vocabulary);
  return (code) => (code ? (options.find(({ value }) => value === code)?.label ?? code) : '');
}
