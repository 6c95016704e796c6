import { Alert, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useMunicipalities } from '~/api/territories';
import { formatCount } from '~/lib/format/number';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { isAdministration } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { activeFilters, FilterBar, FilterSelect } from '~/ui/FilterBar';
import { ListLayout } from '~/ui/ListLayout';
import { ButtonLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { Pagination } from '~/ui/Pagination';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { SearchField } from '~/ui/SearchField';
import { EmptyState } from '~/ui/states';
import { useToast } from '~/ui/Toasts';
import { useOutcome } from '~/ui/useOutcome';
import { DuplicateTabs } from './DuplicateTabs';
import { PAIR_REASONS, PAIR_STATES } from './model';
import { PairCard } from './PairCard';
import { pairsQuery, sweepQuery, useSweep } from './queries';
import { useDuplicateText } from './texts';

const route = getRouteApi('/review/duplicates');

/** Records that may be of one organisation, for the administration to look at. */
export function DuplicatesPage() {
  const t = useDuplicateText();
  return (
    <RequireSignIn allow={isAdministration}>
      <PageTitle title={t('list.title')} lead={t('list.lead')} />
      <DuplicateTabs />
      <Sweep />
      <NameSearch />
      <ListLayout filters={<Filters />}>
        <Pairs />
      </ListLayout>
    </RequireSignIn>
  );
}

function Pairs() {
  const t = useDuplicateText();
  const language = useLanguage();
  const search = route.useSearch();
  const query = useQuery(pairsQuery(search));
  const filtered = Boolean(search.q || search.reason || search.municipality || search.state);
  return (
    <QueryView query={query} lines={9} isEmpty={hasNoItems} empty={<Nothing filtered={filtered} />}>
      {(found) => (
        <>
          <ListLayout.Head
            count={t('list.count', { count: found.total, shown: formatCount(found.total, language) })}
          />
          {found.items.map((pair) => (
            <PairCard key={pair.id} pair={pair} />
          ))}
          <Pagination {...found} />
        </>
      )}
    </QueryView>
  );
}

function Nothing({ filtered }: { filtered: boolean }) {
  const t = useDuplicateText();
  const all = (
    <ButtonLink to="/review/duplicates" variant="default">
      {t('list.showOpen')}
    </ButtonLink>
  );
  return (
    <EmptyState title={filtered ? t('list.noneTitle') : t('list.emptyTitle')} actions={filtered && all}>
      {filtered ? t('list.none') : t('list.empty')}
    </EmptyState>
  );
}

function NameSearch() {
  const t = useDuplicateText();
  const { q } = route.useSearch();
  const navigate = route.useNavigate();
  const [typed, setTyped] = useState(q ?? '');
  return (
    <SearchField
      label={t('list.q')}
      value={typed}
      onChange={setTyped}
      onSubmit={(value) =>
        void navigate({ search: (previous) => ({ ...previous, q: value || undefined, page: undefined }) })
      }
    />
  );
}

function Filters() {
  const t = useDuplicateText();
  const search = route.useSearch();
  const options = {
    state: PAIR_STATES.filter((state) => state !== 'open').map((value) => ({
      value,
      label: t(`state.${value}`),
    })),
    reason: PAIR_REASONS.map((value) => ({ value, label: t(`reason.${value}`) })),
    municipality: useMunicipalities(),
  };
  return (
    <FilterBar active={activeFilters(search, options)} names={Object.keys(options)}>
      <FilterSelect name="state" label={t('list.state')} any={t('state.open')} options={options.state} />
      <FilterSelect name="reason" label={t('list.reason')} options={options.reason} />
      <FilterSelect name="municipality" label={t('list.municipality')} options={options.municipality} />
    </FilterBar>
  );
}

/** How far comparing is, and comparing everything anew. */
function Sweep() {
  const t = useDuplicateText();
  const language = useLanguage();
  const toast = useToast();
  const { data } = useQuery(sweepQuery);
  const outcome = useOutcome();
  const sweep = useSweep();
  const waiting = data?.waiting ?? 0;
  return (
    <Alert variant="light" color="gray" mb="md" className="no-print">
      <p role="status">
        {waiting > 0
          ? t('sweep.waiting', { count: waiting, shown: formatCount(waiting, language) })
          : t('sweep.done')}
      </p>
      <Button
        mt="xs"
        variant="default"
        loading={sweep.isPending}
        onClick={() => outcome(sweep.mutateAsync(), () => toast(t('sweep.started')))}
      >
        {t('sweep.start')}
      </Button>
    </Alert>
  );
}
