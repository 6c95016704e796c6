import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { Schema } from '~/api/schema';
import { useMunicipalities } from '~/api/territories';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { isAdministrationOrEvaluator, type Me } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { AsOfField } from '~/ui/AsOfField';
import { DataTable } from '~/ui/DataTable';
import { activeFilters, FilterBar, FilterSelect } from '~/ui/FilterBar';
import { ListLayout } from '~/ui/ListLayout';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { Pagination } from '~/ui/Pagination';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { EmptyState } from '~/ui/states';
import { overlapsQuery } from './queries';
import { useOverlapText } from './texts';

const route = getRouteApi('/dashboards/overlaps');
const looksForOverlap = (me: Me) => isAdministrationOrEvaluator(me) || me.coordinates.length > 0;

/** Pairs of partnerships that may want to look at each other, and why. */
export function OverlapsPage() {
  const t = useOverlapText();
  return (
    <RequireSignIn allow={looksForOverlap}>
      <PageTitle title={t('title')} lead={t('lead')} />
      <ListLayout filters={<OverlapFilters />}>
        <AsOfField />
        <Results />
      </ListLayout>
    </RequireSignIn>
  );
}

function OverlapFilters() {
  const t = useOverlapText();
  const options = {
    municipality: useMunicipalities(),
    sharedMembers: ['1', '3', '4', '5', '10'].map((value) => ({
      value,
      label: t('atLeast', { count: Number(value) }),
    })),
  };
  return (
    <FilterBar active={activeFilters(route.useSearch(), options)} names={Object.keys(options)}>
      <FilterSelect name="municipality" label={t('municipality')} options={options.municipality} />
      <FilterSelect name="sharedMembers" label={t('sharedMembers')} options={options.sharedMembers} />
    </FilterBar>
  );
}

type Pair = Schema<'PartnershipOverlapItem'>;

function Results() {
  const t = useOverlapText();
  const query = useQuery(overlapsQuery(route.useSearch()));
  return (
    <QueryView
      query={query}
      lines={9}
      isEmpty={hasNoItems}
      empty={<EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>}
    >
      {(found) => (
        <>
          <ListLayout.Head count={t('count', { count: found.total })} />
          <PairTable pairs={found.items} />
          <Pagination {...found} />
        </>
      )}
    </QueryView>
  );
}

function PairTable({ pairs }: { pairs: Pair[] }) {
  const t = useOverlapText();
  const language = useLanguage();
  const named = (all: { name: Pair['partnerships'][number]['name'] }[]) =>
    all.map(({ name }) => localizedString(name, language)).join(', ');
  return (
    <DataTable
      caption={t('title')}
      captionHidden
      rows={pairs}
      rowKey={({ partnerships }) => partnerships.map(({ id }) => id).join('-')}
      columns={[
        {
          key: 'partnerships',
          header: t('partnerships'),
          rowHeader: true,
          cell: ({ partnerships }) =>
            partnerships.map(({ id, name }) => (
              <div key={id}>
                <TextLink to="/partnerships/$partnershipId" params={{ partnershipId: id }}>
                  {localizedString(name, language)}
                </TextLink>
              </div>
            )),
        },
        {
          key: 'members',
          header: t('members'),
          cell: ({ members }) =>
            members.map(({ id, name }) => (
              <div key={id}>
                <TextLink to="/organizations/$organizationId" params={{ organizationId: id }}>
                  {localizedString(name, language)}
                </TextLink>
              </div>
            )),
        },
        { key: 'places', header: t('places'), cell: ({ places }) => named(places) || t('none') },
        { key: 'themes', header: t('themes'), cell: ({ themes }) => named(themes) || t('none') },
      ]}
    />
  );
}
