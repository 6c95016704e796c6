import { Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { IndicatorItem } from '~/api/indicators';
import { useVocabulary, useVocabularyLabel } from '~/api/refData';
import { formatCount } from '~/lib/format/number';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { useMe } from '~/session/me';
import { DataTable } from '~/ui/DataTable';
import { activeFilters, FilterBar, FilterSelect } from '~/ui/FilterBar';
import { ListLayout } from '~/ui/ListLayout';
import { LocalizedText } from '~/ui/LocalizedText';
import { ButtonLink, TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { Pagination } from '~/ui/Pagination';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { SearchField } from '~/ui/SearchField';
import { StatusBadge } from '~/ui/StatusBadge';
import { EmptyState } from '~/ui/states';
import { useUrlState } from '~/ui/urlState';
import { indicatorsQuery } from './queries';
import { LEVELS, ORIGINS } from './search';
import { useIndicatorText } from './texts';

const route = getRouteApi('/indicators');

export function IndicatorsPage() {
  const t = useIndicatorText();
  const language = useLanguage();
  const me = useMe();
  const query = useQuery(indicatorsQuery(route.useSearch()));
  const startAgain = (
    <ButtonLink to="/indicators" variant="default">
      {t('list.clear')}
    </ButtonLink>
  );
  return (
    <>
      <PageTitle
        title={t('list.title')}
        lead={t('list.lead')}
        actions={me?.administration && <ButtonLink to="/indicators/new">{t('list.define')}</ButtonLink>}
      />
      <CatalogueSearch />
      <ListLayout filters={<CatalogueFilters />}>
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
              <ListLayout.Head
                count={t('list.count', { count: found.total, shown: formatCount(found.total, language) })}
              />
              <Catalogue items={found.items} />
              <Pagination {...found} />
            </>
          )}
        </QueryView>
      </ListLayout>
    </>
  );
}

function CatalogueSearch() {
  const t = useIndicatorText();
  const { q } = route.useSearch();
  const { change } = useUrlState();
  const [typed, setTyped] = useState(q ?? '');
  return (
    <SearchField
      label={t('list.search')}
      value={typed}
      onChange={setTyped}
      onSubmit={(words) => change({ q: words || undefined })}
    />
  );
}

function CatalogueFilters() {
  const t = useIndicatorText();
  const me = useMe();
  const { change } = useUrlState();
  const search = route.useSearch();
  const options = {
    kind: useVocabulary('indicatorKinds'),
    origin: ORIGINS.map((origin) => ({ value: origin, label: t(`origin.${origin}`) })),
    level: LEVELS.map((level) => ({ value: level, label: t(`level.${level}`) })),
  };
  return (
    <FilterBar active={activeFilters(search, options)} names={['kind', 'level', 'origin', 'unused']}>
      <FilterSelect name="kind" label={t('list.kind')} options={options.kind} />
      <FilterSelect name="level" label={t('list.level')} options={options.level} />
      <FilterSelect name="origin" label={t('list.origin')} options={options.origin} />
      {me?.administration && (
        <Switch
          label={t('list.unused')}
          checked={search.unused ?? false}
          onChange={(event) => change({ unused: event.currentTarget.checked || undefined })}
        />
      )}
    </FilterBar>
  );
}

function Catalogue({ items }: { items: IndicatorItem[] }) {
  const t = useIndicatorText();
  const kind = useVocabularyLabel('indicatorKinds');
  const unit = useVocabularyLabel('units');
  const period = useVocabularyLabel('periodTypes');
  return (
    <DataTable
      caption={t('list.title')}
      captionHidden
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: t('field.name'),
          rowHeader: true,
          cell: (item) => (
            <>
              <TextLink to="/indicators/$indicatorId" params={{ indicatorId: item.id }}>
                <LocalizedText value={item.name} unmarked />
              </TextLink>{' '}
              {item.status !== 'approved' && <StatusBadge>{t(`status.${item.status}`)}</StatusBadge>}
              {item.status === 'approved' && item.draftVersion !== undefined && (
                <StatusBadge>{t('list.hasDraft')}</StatusBadge>
              )}
            </>
          ),
        },
        { key: 'kind', header: t('list.kind'), cell: (item) => kind(item.kind) },
        { key: 'unit', header: t('field.unit'), cell: (item) => unit(item.unit) },
        {
          key: 'used',
          header: t('list.usedIn'),
          cell: (item) =>
            item.origin === 'entered'
              ? item.unused
                ? t('list.unused')
                : t('list.uses', { count: item.assignments })
              : t(`origin.${item.origin}`),
        },
        { key: 'period', header: t('field.periodType'), cell: (item) => period(item.periodType) },
        { key: 'level', header: t('field.lowestLevel'), cell: (item) => t(`level.${item.lowestLevel}`) },
      ]}
    />
  );
}
