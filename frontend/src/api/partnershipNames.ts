import { useQueries } from '@tanstack/react-query';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { api, read } from './client';
import type { CodeOption } from './refData';

/** Names of the partnerships an address asks about; until a name is there, or when it cannot be seen, its id. */
export function usePartnershipNames(ids: string[]): CodeOption[] {
  const language = useLanguage();
  const found = useQueries({
    queries: ids.map((partnershipId) => ({
      queryKey: ['partnerships', 'name', partnershipId],
      queryFn: async ({ signal }: { signal: AbortSignal }) =>
        (
          await read(
            api.GET('/partnerships/{partnershipId}', { params: { path: { partnershipId } }, signal }),
          )
        ).name,
      staleTime: 300_000,
    })),
  });
  return ids.map((value, at) => {
    const name = found[at]?.data;
    return { value, label: name ? localizedString(name, language) : value };
  });
}
