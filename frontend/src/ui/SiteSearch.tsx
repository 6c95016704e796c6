import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type Found, pageOf, SHORTEST_QUERY, suggestionsQuery } from '~/api/suggestions';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { SearchField } from './SearchField';
import { useUiText } from './texts';

interface SiteSearchProps {
  large?: boolean;
  labelHidden?: boolean;
  description?: string;
  /** What stands in the field at first. */
  initial?: string;
}

/** One field for the whole site: choose a suggestion to go there, press Enter for everything found. */
export function SiteSearch({ large, labelHidden, description, initial = '' }: SiteSearchProps) {
  const t = useUiText();
  const language = useLanguage();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(initial);
  const [settled] = useDebouncedValue(typed, 200);
  const wanted = settled.trim() !== initial && settled.trim().length >= SHORTEST_QUERY;
  const { data, isFetching } = useQuery({ ...suggestionsQuery(settled), enabled: wanted });
  const suggestion = (item: Found) => ({
    id: `${item.kind}-${item.id}`,
    label: localizedString(item.name, language),
    detail: localizedString(item.place, language),
    group: t(`siteSearch.${item.kind}`),
  });
  const open = (id: string) => {
    const chosen = data?.find((item) => `${item.kind}-${item.id}` === id);
    if (!chosen) return;
    setTyped('');
    void navigate({ to: pageOf(chosen) });
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
      suggestions={wanted ? data?.map(suggestion) : undefined}
      onChoose={({ id }) => open(id)}
      onSubmit={(q) => {
        if (!initial) setTyped('');
        void navigate({ to: '/search', search: { q: q || undefined } });
      }}
    />
  );
}
