import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useVocabulary } from '~/api/refData';
import { useMunicipalities } from '~/api/territories';
import { formatCount } from '~/lib/format/number';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { activeFilters, FilterBar, FilterSelect } from '~/ui/FilterBar';
import { ListLayout } from '~/ui/ListLayout';
import { ButtonLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { Pagination } from '~/ui/Pagination';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { EmptyState } from '~/ui/states';
import { DirectorySearch } from './DirectorySearch';
import { OrganizationList } from './OrganizationList';
import { organizationsQuery } from './queries';
import { useOrganizationText } from './texts';

const route = getRouteApi('/organizations');

export function OrganizationsPage() {
  const t = useOrganizationText();
  const query = useQuery(organizationsQuery(route.useSearch()));
  const startAgain = (
    <ButtonLink to="/organizations" variant="default">
      {t('list.clear')}
    </ButtonLink>
  );
  return (
    <>
      <PageTitle title={t('list.title')} lead={t('list.lead')} />
      <DirectorySearch />
      <ListLayout filters={<DirectoryFilters />}>
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
          {(found) => (
            <>
              <ResultHead total={found.total} />
              <OrganizationList items={found.items} />
              <Pagination {...found} />
            </>
          )}
        </QueryView>
      </ListLayout>
    </>
  );
}

function DirectoryFilters() {
  const t = useOrganizationText();
  const search = route.useSearch();
  const options = {
    municipality: useMunicipalities(),
    type: useVocabulary('organizationTypes'),
    sector: useVocabulary('sectors'),
    targetGroup: useVocabulary('targetGroups'),
    language: useVocabulary('languages'),
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

function ResultHead({ total }: { total: number }) {
  const t = useOrganizationText();
  const language = useLanguage();
  const { q, sort } = route.useSearch();
  const navigate = route.useNavigate();
  const orders = [
    ...(q ? [{ value: 'relevance' as const, label: t('list.sortRelevance') }] : []),
    { value: 'name' as const, label: t('list.sortName') },
    { value: '-name' as const, label: t('list.sortNameDown') },
  ];
  const change = (value: string) => {
    const chosen = orders.find((order) => order.value === value)?.value;
    void navigate({
      search: (previous) => ({ ...previous, sort: chosen, page: undefined }),
      resetScroll: false,
    });
  };
  return (
    <ListLayout.Head
      count={t('list.count', { count: total, shown: formatCount(total, language) })}
      tools={
        <NativeSelect
          label={t('list.sort')}
          value={sort ?? (q ? 'relevance' : 'name')}
          onChange={(event) => change(event.currentTarget.value)}
          data={orders}
        />
      }
    />
  );
}
