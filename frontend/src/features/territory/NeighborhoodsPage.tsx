import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { LOCALES } from '~/lib/i18n/languages';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { activeFilters, FilterBar, FilterSelect } from '~/ui/FilterBar';
import { ListLayout } from '~/ui/ListLayout';
import { LocalizedText } from '~/ui/LocalizedText';
import { ButtonLink, TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { SearchField } from '~/ui/SearchField';
import { EmptyState } from '~/ui/states';
import { matchesWords } from './matchesWords';
import type { TerritoryItem } from './model';
import classes from './Neighborhood.module.css';
import { neighborhoodsQuery } from './queries';
import { useTerritoryText } from './texts';

const route = getRouteApi('/neighborhoods');

export function NeighborhoodsPage() {
  const t = useTerritoryText();
  const query = useQuery(neighborhoodsQuery);
  const { q, municipality } = route.useSearch();
  const wanted = (item: TerritoryItem) =>
    (!municipality || (item.parent && municipality.includes(item.parent.id))) &&
    matchesWords(q ?? '', Object.values(item.name));
  return (
    <>
      <PageTitle title={t('list.title')} lead={t('list.lead')} />
      <p className={classes.context}>{t('list.context')}</p>
      <NeighborhoodSearch />
      <ListLayout filters={<MunicipalityFilter items={query.data ?? []} />}>
        <QueryView query={query} lines={9}>
          {(all) => <Found items={all.filter(wanted)} />}
        </QueryView>
      </ListLayout>
    </>
  );
}

function Found({ items }: { items: TerritoryItem[] }) {
  const t = useTerritoryText();
  const language = useLanguage();
  if (items.length === 0) {
    return (
      <EmptyState
        title={t('list.emptyTitle')}
        actions={
          <ButtonLink to="/neighborhoods" variant="default">
            {t('list.clear')}
          </ButtonLink>
        }
      >
        {t('list.empty')}
      </EmptyState>
    );
  }
  const byName = new Intl.Collator(LOCALES[language]).compare;
  const name = (item: TerritoryItem) => localizedString(item.name, language);
  return (
    <>
      <ListLayout.Head count={t('list.count', { count: items.length })} />
      <ul className={classes.list} aria-label={t('list.results')}>
        {[...items]
          .sort((one, other) => byName(name(one), name(other)))
          .map((item) => (
            <li key={item.id} className={classes.item}>
              <h2 className={classes.name}>
                <TextLink to="/neighborhoods/$territoryId" params={{ territoryId: item.id }}>
                  <LocalizedText value={item.name} unmarked />
                </TextLink>
              </h2>
              <p className={classes.facts}>{localizedString(item.parent?.name, language)}</p>
            </li>
          ))}
      </ul>
    </>
  );
}

function MunicipalityFilter({ items }: { items: TerritoryItem[] }) {
  const t = useTerritoryText();
  const language = useLanguage();
  const names = new Map(
    items.flatMap(({ parent }) => (parent ? [[parent.id, localizedString(parent.name, language)]] : [])),
  );
  const options = [...names]
    .map(([value, label]) => ({ value, label }))
    .sort((one, other) => one.label.localeCompare(other.label, LOCALES[language]));
  return (
    <FilterBar active={activeFilters(route.useSearch(), { municipality: options })} names={['municipality']}>
      <FilterSelect name="municipality" label={t('list.municipality')} options={options} />
    </FilterBar>
  );
}

function NeighborhoodSearch() {
  const { q } = route.useSearch();
  return <Words key={q ?? ''} initial={q ?? ''} />;
}

function Words({ initial }: { initial: string }) {
  const t = useTerritoryText();
  const navigate = route.useNavigate();
  const [typed, setTyped] = useState(initial);
  return (
    <SearchField
      label={t('list.search')}
      value={typed}
      onChange={setTyped}
      onSubmit={(q) =>
        void navigate({ search: (previous) => ({ ...previous, q: q || undefined }), resetScroll: false })
      }
    />
  );
}
