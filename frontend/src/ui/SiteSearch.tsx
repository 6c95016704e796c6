import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type Found, SHORTEST_QUERY, suggestionsQuery } from '~/api/suggestions';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { SearchField } from './SearchField';
import { useUiText } from './texts';

interface SiteSearchProps {
  large?: boolean;
  labelHidden?: boolean;
  description?: string;
}

/** One field for the whole site: choose a suggestion to go there, press Enter for the full list. */
export function SiteSearch({ large, labelHidden, description }: SiteSearchProps) {
  const t = useUiText();
  const language = useLanguage();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [settled] = useDebouncedValue(typed, 200);
  const { data, isFetching } = useQuery(suggestionsQuery(settled));
  const suggestion = (item: Found) => ({
    id: `${item.kind}-${item.id}`,
    label: localizedString(item.name, language),
    detail: [t(`siteSearch.${item.kind}`), localizedString(item.municipality?.name, language)]
      .filter(Boolean)
      .join(', '),
  });
  const open = (id: string) => {
    const chosen = data?.find((item) => `${item.kind}-${item.id}` === id);
    if (!chosen) return;
    setTyped('');
    void navigate({
      to: chosen.kind === 'organization' ? `/organizations/${chosen.id}` : `/partnerships/${chosen.id}`,
    });
  };
  return (
    <SearchField
      label={t('siteSearch.label')}
      labelHidden={labelHidden}
      description={description}
      placeholder={t('siteSearch.placeholder')}
      large={large}
      value={typed}
      onChange={setTyped}
      busy={isFetching}
      suggestions={settled.trim().length >= SHORTEST_QUERY ? data?.map(suggestion) : undefined}
      onChoose={({ id }) => open(id)}
      onSubmit={(q) => {
        setTyped('');
        void navigate({ to: '/organizations', search: { q: q || undefined } });
      }}
    />
  );
}
