import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
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
import { TableTools } from '~/ui/TableTools';
import { mayRaise } from './model';
import { allSignals, signalsQuery } from './queries';
import { SignalTable } from './SignalTable';
import { useSignalText } from './texts';
import { useSignalOptions } from './useSignalOptions';
import { useSignalRows } from './useSignalRows';

const route = getRouteApi('/signals');

/** Signals the reader may see: public ones for everybody, and those of one's own partnerships. */
export function SignalsPage() {
  const t = useSignalText();
  const me = useMe();
  const language = useLanguage();
  const search = route.useSearch();
  const query = useQuery(signalsQuery(search));
  const rows = useSignalRows();
  return (
    <>
      <PageTitle
        title={t('list.title')}
        lead={t('list.lead')}
        actions={me && mayRaise(me) && <ButtonLink to="/signals/new">{t('list.raise')}</ButtonLink>}
      />
      <Words key={search.q ?? ''} initial={search.q ?? ''} />
      <ListLayout filters={<Filters />}>
        <QueryView
          query={query}
          lines={9}
          isEmpty={hasNoItems}
          empty={
            <EmptyState
              title={t('list.emptyTitle')}
              actions={
                <ButtonLink to="/signals" variant="default">
                  {t('list.clear')}
                </ButtonLink>
              }
            >
              {t('list.empty')}
            </EmptyState>
          }
        >
          {(found) => (
            <>
              <ListLayout.Head
                count={t('list.count', { count: found.total, shown: formatCount(found.total, language) })}
                tools={
                  <TableTools
                    fileName="samenhang-signals"
                    rows={async () => rows(await allSignals(search))}
                  />
                }
              />
              <SignalTable signals={found.items} caption={t('list.results')} partnerships />
              <Pagination {...found} />
            </>
          )}
        </QueryView>
      </ListLayout>
    </>
  );
}

function Words({ initial }: { initial: string }) {
  const t = useSignalText();
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
  const t = useSignalText();
  const options = useSignalOptions();
  const names = Object.keys(options) as (keyof typeof options)[];
  return (
    <FilterBar active={activeFilters(route.useSearch(), options)} names={names}>
      {names.map((name) => (
        <FilterSelect key={name} name={name} label={t(`filter.${name}`)} options={options[name]} />
      ))}
    </FilterBar>
  );
}
