import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useGenerations } from '~/api/programmes';
import { useVocabulary } from '~/api/refData';
import { useMunicipalities } from '~/api/territories';
import { formatCount } from '~/lib/format/number';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { useMe } from '~/session/me';
import { AsOfField } from '~/ui/AsOfField';
import { activeFilters, FilterBar, FilterSelect } from '~/ui/FilterBar';
import { ListLayout } from '~/ui/ListLayout';
import { ButtonLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { Pagination } from '~/ui/Pagination';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { SearchField } from '~/ui/SearchField';
import { EmptyState } from '~/ui/states';
import { useFoundText } from './foundTexts';
import { PartnershipList } from './PartnershipList';
import { partnershipsQuery } from './queries';
import { usePartnershipText } from './texts';

const route = getRouteApi('/partnerships');

export function PartnershipsPage() {
  const t = usePartnershipText();
  const found = useFoundText();
  const me = useMe();
  const language = useLanguage();
  const query = useQuery(partnershipsQuery(route.useSearch()));
  const startAgain = (
    <ButtonLink to="/partnerships" variant="default">
      {t('list.clear')}
    </ButtonLink>
  );
  return (
    <>
      <PageTitle
        title={t('list.title')}
        lead={t('list.lead')}
        actions={me?.administration && <ButtonLink to="/partnerships/new">{found('link')}</ButtonLink>}
      />
      <PartnershipSearchField />
      <ListLayout filters={<PartnershipFilters />}>
        <AsOfField />
        <QueryView
          query={query}
          lines={9}
          isEmpty={hasNoItems}
          empty={
            <EmptyState title={t('list.emptyTitle')} actions={startAgain}>
              {t('list.empty')}
            </EmptyState>
          }
        >
          {(list) => (
            <>
              <ListLayout.Head
                count={t('list.count', { count: list.total, shown: formatCount(list.total, language) })}
              />
              <PartnershipList items={list.items} />
              <Pagination {...list} />
            </>
          )}
        </QueryView>
      </ListLayout>
    </>
  );
}

function PartnershipFilters() {
  const t = usePartnershipText();
  const search = route.useSearch();
  const options = {
    municipality: useMunicipalities(),
    generation: useGenerations(),
    type: useVocabulary('partnershipTypes'),
    phase: useVocabulary('partnershipPhases'),
  };
  const names = Object.keys(options) as (keyof typeof options)[];
  return (
    <FilterBar active={activeFilters(search, options)} names={names}>
      {names.map((name) => (
        <FilterSelect key={name} name={name} label={t(`list.${name}`)} options={options[name]} />
      ))}
    </FilterBar>
  );
}

/** The search words; starts again when the address gets other words. */
function PartnershipSearchField() {
  const { q } = route.useSearch();
  return <SearchWords key={q ?? ''} initial={q ?? ''} />;
}

function SearchWords({ initial }: { initial: string }) {
  const t = usePartnershipText();
  const navigate = route.useNavigate();
  const [typed, setTyped] = useState(initial);
  return (
    <SearchField
      label={t('list.search')}
      value={typed}
      onChange={setTyped}
      onSubmit={(q) =>
        void navigate({
          search: (previous) => ({ ...previous, q: q || undefined, page: undefined }),
          resetScroll: false,
        })
      }
    />
  );
}
