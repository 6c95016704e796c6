import { useQuery } from '@tanstack/react-query';
import { programmesQuery, useGenerations } from '~/api/programmes';
import { useVocabulary } from '~/api/refData';
import { useMunicipalities } from '~/api/territories';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { useProjectText } from './texts';

/** Themes of all generations, each with its generation: equal words of two generations are two themes. */
export function useThemes(generation?: string[]) {
  const language = useLanguage();
  const { data } = useQuery(programmesQuery);
  return (data ?? []).flatMap(({ generations }) =>
    generations
      .filter(({ code }) => !generation?.length || generation.includes(code))
      .flatMap(({ code, themes }) =>
        themes.map(({ id, name }) => ({ value: id, label: `${localizedString(name, language)} (${code})` })),
      ),
  );
}

/** What projects can be filtered by. */
export function useProjectOptions(generation?: string[]) {
  const t = useProjectText();
  return {
    generation: useGenerations(),
    municipality: useMunicipalities(),
    phase: useVocabulary('partnershipPhases'),
    theme: useThemes(generation),
    content: useVocabulary('projectContents'),
    origin: useVocabulary('projectOrigins'),
    status: useVocabulary('projectStatuses'),
    complete: [
      { value: 'true', label: t('filter.yes') },
      { value: 'false', label: t('filter.no') },
    ],
  };
}
