import { useQuery } from '@tanstack/react-query';
import { type SearchKind, suggestionsQuery } from '~/api/suggestions';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';

function useFound(typed: string, kind: SearchKind) {
  const language = useLanguage();
  const { data, isFetching } = useQuery(suggestionsQuery(typed, [kind]));
  const choices = data?.map(({ id, name, place }) => ({
    value: id,
    label: localizedString(name, language),
    detail: localizedString(place, language),
  }));
  return { choices, busy: isFetching };
}

/** For a `FinderField`: organisations whose name is like what was typed. */
export const useOrganizationChoices = (typed: string) => useFound(typed, 'organization');

/** For a `FinderField`: partnerships whose name is like what was typed. */
export const usePartnershipChoices = (typed: string) => useFound(typed, 'partnership');
