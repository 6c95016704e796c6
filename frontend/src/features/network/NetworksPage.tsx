import { Button, Group, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useVocabulary } from '~/api/refData';
import { useMunicipalities } from '~/api/territories';
import { formatCount } from '~/lib/format/number';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { useMe } from '~/session/me';
import { activeFilters, FilterBar, FilterSelect } from '~/ui/FilterBar';
import { ListLayout } from '~/ui/ListLayout';
import { ButtonLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { Pagination } from '~/ui/Pagination';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { SearchField } from '~/ui/SearchField';
import { EmptyState } from '~/ui/states';
import { useOutcome } from '~/ui/useOutcome';
import { keepsRegister, mayAddNetwork } from './keepers';
import { NetworkList } from './NetworkList';
import { networksQuery } from './queries';
import { useNetworkText } from './texts';
import { useNetworksDownload } from './useNetworksDownload';

const route = getRouteApi('/networks');

/** The register of networks outside the product. */
export function NetworksPage() {
  const t = useNetworkText();
  const search = route.useSearch();
  const query = useQuery(networksQuery(search));
  const startAgain = (
    <ButtonLink to="/networks" variant="default">
      {t('list.clear')}
    </ButtonLink>
  );
  return (
    <>
      <PageTitle title={t('list.title')} lead={t('list.lead')} actions={<RegisterLinks />} />
      <Words key={search.q ?? ''} initial={search.q ?? ''} />
      <ListLayout filters={<Filters />}>
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
              <NetworkList items={found.items} />
              <Pagination {...found} />
            </>
          )}
        </QueryView>
      </ListLayout>
    </>
  );
}

function RegisterLinks() {
  const t = useNetworkText();
  const me = useMe();
  return (
    <>
      <ButtonLink to="/networks/overview" variant="default">
        {t('list.overview')}
      </ButtonLink>
      {me && keepsRegister(me) && (
        <ButtonLink to="/networks/duplicates" variant="default">
          {t('list.duplicates')}
        </ButtonLink>
      )}
      {me && mayAddNetwork(me) && <ButtonLink to="/networks/new">{t('list.add')}</ButtonLink>}
    </>
  );
}

function Words({ initial }: { initial: string }) {
  const t = useNetworkText();
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

function Filters() {
  const t = useNetworkText();
  const options = {
    municipality: useMunicipalities(),
    theme: useVocabulary('themes'),
    coordination: useVocabulary('networkCoordinationTypes'),
    level: useVocabulary('networkLevels'),
    activity: useVocabulary('networkActivities'),
    state: [
      { value: 'current', label: t('list.current') },
      { value: 'archived', label: t('list.archived') },
    ],
    verified: [
      { value: 'true', label: t('list.verifiedOnly') },
      { value: 'false', label: t('list.unverifiedOnly') },
    ],
  };
  const names = Object.keys(options) as (keyof typeof options)[];
  const search = route.useSearch();
  const navigate = route.useNavigate();
  /** Those that work now are what the list shows by itself. */
  const showState = (state: 'archived' | undefined) =>
    void navigate({ search: (previous) => ({ ...previous, state, page: undefined }), resetScroll: false });
  return (
    <FilterBar active={activeFilters(search, options)} names={names}>
      {names
        .filter((name) => name !== 'state')
        .map((name) => (
          <FilterSelect key={name} name={name} label={t(`list.filters.${name}`)} options={options[name]} />
        ))}
      <NativeSelect
        label={t('list.filters.state')}
        value={search.state ?? 'current'}
        onChange={(event) => showState(event.currentTarget.value === 'archived' ? 'archived' : undefined)}
        data={options.state}
      />
    </FilterBar>
  );
}

function ResultHead({ total }: { total: number }) {
  const t = useNetworkText();
  const language = useLanguage();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const orders = [
    { value: 'name' as const, label: t('list.sortName') },
    { value: '-name' as const, label: t('list.sortNameDown') },
    { value: '-statedOn' as const, label: t('list.sortFresh') },
    { value: 'statedOn' as const, label: t('list.sortOld') },
  ];
  const change = (value: string) => {
    const sort = orders.find((order) => order.value === value)?.value;
    void navigate({ search: (previous) => ({ ...previous, sort, page: undefined }), resetScroll: false });
  };
  return (
    <ListLayout.Head
      count={t('list.count', { count: total, shown: formatCount(total, language) })}
      tools={
        <Group gap="sm" align="end">
          <NativeSelect
            label={t('list.sort')}
            value={search.sort ?? 'name'}
            onChange={(event) => change(event.currentTarget.value)}
            data={orders}
          />
          <Download />
        </Group>
      }
    />
  );
}

function Download() {
  const t = useNetworkText();
  const outcome = useOutcome();
  const [busy, setBusy] = useState(false);
  const download = useNetworksDownload(route.useSearch());
  const run = () => {
    setBusy(true);
    void outcome(download()).finally(() => setBusy(false));
  };
  return (
    <Button variant="default" loading={busy} onClick={run}>
      {t('list.download')}
    </Button>
  );
}
