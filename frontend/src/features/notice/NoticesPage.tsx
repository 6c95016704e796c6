import { NativeSelect } from '@mantine/core';
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
import { KINDS, mayPost } from './model';
import { NoticeList } from './NoticeList';
import { noticesQuery } from './queries';
import { useNoticeText } from './texts';

const route = getRouteApi('/notices');

/** What organisations and partnerships look for or offer. */
export function NoticesPage() {
  const t = useNoticeText();
  const me = useMe();
  const search = route.useSearch();
  const query = useQuery(noticesQuery(search));
  const startAgain = (
    <ButtonLink to="/notices" variant="default">
      {t('list.clear')}
    </ButtonLink>
  );
  return (
    <>
      <PageTitle
        title={t('list.title')}
        lead={t('list.lead')}
        actions={me && mayPost(me) && <ButtonLink to="/notices/new">{t('list.post')}</ButtonLink>}
      />
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
              <Head total={found.total} />
              <NoticeList items={found.items} label={t('list.results')} />
              <Pagination {...found} />
            </>
          )}
        </QueryView>
      </ListLayout>
    </>
  );
}

function Words({ initial }: { initial: string }) {
  const t = useNoticeText();
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
  const t = useNoticeText();
  const options = {
    kind: KINDS.map((value) => ({ value, label: t(`kinds.${value}`) })),
    municipality: useMunicipalities(),
    theme: useVocabulary('themes'),
    targetGroup: useVocabulary('targetGroups'),
    partnerType: useVocabulary('organizationTypes'),
    language: useVocabulary('languages'),
    state: [{ value: 'past', label: t('list.past') }],
  };
  const names = Object.keys(options) as (keyof typeof options)[];
  return (
    <FilterBar active={activeFilters(route.useSearch(), options)} names={names}>
      {names.map((name) => (
        <FilterSelect
          key={name}
          name={name}
          label={t(`list.filters.${name}`)}
          options={options[name]}
          any={name === 'state' ? t('list.open') : undefined}
        />
      ))}
    </FilterBar>
  );
}

function Head({ total }: { total: number }) {
  const t = useNoticeText();
  const language = useLanguage();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const order = (value: string) =>
    void navigate({
      search: (previous) => ({
        ...previous,
        sort: value === 'openUntil' ? ('openUntil' as const) : undefined,
        page: undefined,
      }),
      resetScroll: false,
    });
  return (
    <ListLayout.Head
      count={t('list.count', { count: total, shown: formatCount(total, language) })}
      tools={
        <NativeSelect
          label={t('list.sort')}
          value={search.sort ?? '-postedOn'}
          onChange={(event) => order(event.currentTarget.value)}
          data={[
            { value: '-postedOn', label: t('list.sortLatest') },
            { value: 'openUntil', label: t('list.sortSoonest') },
          ]}
        />
      }
    />
  );
}
