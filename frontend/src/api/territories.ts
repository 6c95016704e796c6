import { queryOptions, useQuery } from '@tanstack/react-query';
import { LOCALES } from '~/lib/i18n/languages';
import { type Localized, localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { api, read } from './client';
import type { CodeOption } from './refData';

interface Municipality {
  nisCode?: number;
  name: Localized;
}

export const municipalitiesQuery = queryOptions({
  queryKey: ['territories', 'municipality'],
  queryFn: async ({ signal }): Promise<Municipality[]> => {
    const query = { type: ['municipality' as const], pageSize: 200 };
    return (await read(api.GET('/territories', { params: { query }, signal }))).items;
  },
  staleTime: Number.POSITIVE_INFINITY,
});

/** The municipalities by name in the language of the page; the value is the NIS code. */
export function useMunicipalities(): CodeOption[] {
  const language = useLanguage();
  const { data } = useQuery(municipalitiesQuery);
  return (data ?? [])
    .filter(({ nisCode }) => nisCode !== undefined)
    .map(({ nisCode, name }) => ({ value: String(nisCode), label: localizedString(name, language) }))
    .sort((a, b) => a.label.localeCompare(b.label, LOCALES[language]));
}
