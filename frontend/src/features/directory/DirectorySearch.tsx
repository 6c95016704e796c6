import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { SHORTEST_QUERY, suggestionsQuery } from '~/api/suggestions';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { SearchField } from '~/ui/SearchField';
import { useDirectoryText } from './texts';

const route = getRouteApi('/organizations');

/** The search words of the directory; starts again when the address gets other words. */
export function DirectorySearch() {
  const { q } = route.useSearch();
  return <SearchWords key={q ?? ''} initial={q ?? ''} />;
}

function SearchWords({ initial }: { initial: string }) {
  const t = useDirectoryText();
  const language = useLanguage();
  const navigate = route.useNavigate();
  const [typed, setTyped] = useState(initial);
  const [settled] = useDebouncedValue(typed, 200);
  const wanted = settled.trim() !== initial && settled.trim().length >= SHORTEST_QUERY;
  const { data, isFetching } = useQuery({ ...suggestionsQuery(settled, ['organization']), enabled: wanted });
  return (
    <SearchField
      label={t('search')}
      value={typed}
      onChange={setTyped}
      busy={isFetching}
      suggestions={
        wanted
          ? data?.map(({ id, name, place }) => ({
              id,
              label: localizedString(name, language),
              detail: localizedString(place, language),
            }))
          : undefined
      }
      onChoose={({ id }) =>
        void navigate({ to: '/organizations/$organizationId', params: { organizationId: id } })
      }
      onSubmit={(q) =>
        void navigate({
          search: (previous) => ({ ...previous, q: q || undefined, sort: undefined, page: undefined }),
          resetScroll: false,
        })
      }
    />
  );
}
