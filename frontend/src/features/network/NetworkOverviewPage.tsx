import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useVocabulary, useVocabularyLabel } from '~/api/refData';
import type { Schema } from '~/api/schema';
import { BackLink } from '~/ui/BackLink';
import { DataTable } from '~/ui/DataTable';
import { activeFilters, FilterBar, FilterSelect } from '~/ui/FilterBar';
import { ListLayout } from '~/ui/ListLayout';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { EmptyState } from '~/ui/states';
import { overviewQuery } from './queries';
import { useNetworkText } from './texts';

const route = getRouteApi('/networks/overview');

type Row = Schema<'NetworksOfTerritory'>;

/** Per municipality who meets there: networks and partnerships side by side. */
export function NetworkOverviewPage() {
  const t = useNetworkText();
  const query = useQuery(overviewQuery(route.useSearch()));
  return (
    <>
      <BackLink to="/networks">{t('page.back')}</BackLink>
      <PageTitle title={t('overview.title')} lead={t('overview.lead')} />
      <ListLayout filters={<Filters />}>
        <QueryView
          query={query}
          lines={8}
          isEmpty={hasNoItems}
          empty={<EmptyState title={t('overview.emptyTitle')}>{t('overview.empty')}</EmptyState>}
        >
          {({ items }) => <Table rows={items} />}
        </QueryView>
      </ListLayout>
    </>
  );
}

function Filters() {
  const t = useNetworkText();
  const options = { theme: useVocabulary('themes'), level: useVocabulary('networkLevels') };
  return (
    <FilterBar active={activeFilters(route.useSearch(), options)} names={['theme', 'level']}>
      <FilterSelect name="theme" label={t('list.filters.theme')} options={options.theme} />
      <FilterSelect name="level" label={t('list.filters.level')} options={options.level} />
    </FilterBar>
  );
}

function Table({ rows }: { rows: Row[] }) {
  const t = useNetworkText();
  const theme = useVocabularyLabel('themes');
  return (
    <DataTable
      caption={t('overview.title')}
      captionHidden
      rows={rows}
      rowKey={({ municipality }) => municipality?.id ?? 'wider'}
      columns={[
        {
          key: 'municipality',
          header: t('overview.municipality'),
          rowHeader: true,
          cell: ({ municipality }) =>
            municipality ? <LocalizedText value={municipality.name} unmarked /> : t('overview.wider'),
        },
        {
          key: 'networks',
          header: t('overview.networks'),
          cell: ({ networks }) => (
            <ul style={{ margin: 0, paddingInlineStart: '1.1rem' }}>
              {networks.map(({ id, name, themes }) => (
                <li key={id}>
                  <TextLink to="/networks/$networkId" params={{ networkId: id }}>
                    <LocalizedText value={name} unmarked />
                  </TextLink>
                  {themes.length > 0 && (
                    <span style={{ color: 'var(--ink-soft)' }}> ({themes.map(theme).join(', ')})</span>
                  )}
                </li>
              ))}
            </ul>
          ),
        },
        {
          key: 'partnerships',
          header: t('overview.partnerships'),
          cell: ({ partnerships }) => (
            <ul style={{ margin: 0, paddingInlineStart: '1.1rem' }}>
              {partnerships.map(({ id, name }) => (
                <li key={id}>
                  <TextLink to="/partnerships/$partnershipId" params={{ partnershipId: id }}>
                    <LocalizedText value={name} unmarked />
                  </TextLink>
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}
