import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { Schema } from '~/api/schema';
import { pageOf, type SearchKind, SHORTEST_QUERY, searchResultsQuery } from '~/api/suggestions';
import { formatCount } from '~/lib/format/number';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { LocalizedText } from '~/ui/LocalizedText';
import { ButtonLink, TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { SiteSearch } from '~/ui/SiteSearch';
import { EmptyState } from '~/ui/states';
import { PER_KIND } from './perKind';
import classes from './SearchPage.module.css';
import { useSearchText } from './texts';

const route = getRouteApi('/search');
const LISTS = {
  organization: '/organizations',
  partnership: '/partnerships',
  network: '/networks',
  notice: '/notices',
  project: '/projects',
  territory: undefined,
  indicator: '/indicators',
  body: undefined,
  meeting: undefined,
  decision: undefined,
} as const satisfies Record<SearchKind, string | undefined>;

/** Everything public that matches, under a heading per kind. */
export function SearchPage() {
  const t = useSearchText();
  const { q = '' } = route.useSearch();
  const query = useQuery(searchResultsQuery(q, PER_KIND));
  return (
    <>
      <PageTitle title={q ? t('titleFor', { q }) : t('title')} />
      <SiteSearch key={q} initial={q} />
      {q.length < SHORTEST_QUERY ? (
        <EmptyState title={t('nothingTyped')}>{t('nothingTypedWords')}</EmptyState>
      ) : (
        <QueryView
          query={query}
          lines={8}
          isEmpty={hasNoItems}
          empty={
            <EmptyState
              title={t('nothingFound')}
              actions={
                <ButtonLink to="/organizations" variant="default">
                  {t('browse')}
                </ButtonLink>
              }
            >
              {t('nothingFoundWords')}
            </EmptyState>
          }
        >
          {(result) => <Results result={result} q={q} />}
        </QueryView>
      )}
    </>
  );
}

function Results({ result, q }: { result: Schema<'SearchResult'>; q: string }) {
  const t = useSearchText();
  const language = useLanguage();
  return (
    <>
      {result.readAs && (
        <p className={classes.note} role="status">
          {t('readAs', { typed: q, words: result.readAs })}
        </p>
      )}
      {result.counts.map(({ kind, total }) => (
        <Section
          key={kind}
          title={t(`kinds.${kind}`, { count: total, shown: formatCount(total, language) })}
          actions={
            LISTS[kind] &&
            total > PER_KIND && (
              <ButtonLink to={LISTS[kind]} search={{ q }} variant="default">
                {t('all')}
              </ButtonLink>
            )
          }
        >
          <ul className={classes.list}>
            {result.items
              .filter((item) => item.kind === kind)
              .map((item) => (
                <li key={item.id}>
                  <TextLink to={pageOf(item)}>
                    <LocalizedText value={item.name} unmarked />
                  </TextLink>
                  {item.place && (
                    <span className={classes.place}> {localizedString(item.place, language)}</span>
                  )}
                </li>
              ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
