import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useGenerations } from '~/api/programmes';
import { useVocabulary, useVocabularyLabel } from '~/api/refData';
import { useMunicipalities } from '~/api/territories';
import { formatDate } from '~/lib/format/date';
import { formatDecimal } from '~/lib/format/number';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { seesDashboards } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { activeFilters, FilterBar, FilterSelect } from '~/ui/FilterBar';
import { Figure } from '~/ui/figure/Figure';
import { ListLayout } from '~/ui/ListLayout';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { RelatedDashboards } from '~/ui/RelatedDashboards';
import { EmptyState, LoadingState } from '~/ui/states';
import { TabLinks } from '~/ui/TabLinks';
import { TableTools } from '~/ui/TableTools';
import type { RelationsDashboard } from './model';
import { relationsDashboardQuery } from './queries';
import { GROUPINGS } from './search';
import { useRelationText } from './texts';

/** Charts are a download of their own and come after the words. */
const SubjectChart = lazy(async () => ({
  default: (await import('~/ui/figure/SubjectChart')).SubjectChart,
}));

const route = getRouteApi('/dashboards/relations');

type Group = RelationsDashboard['items'][number];

/** Which relations existed before, and which both sides confirm (1 §7.9 D4, D5). */
export function RelationsDashboardPage() {
  const t = useRelationText();
  const { tab } = route.useSearch();
  return (
    <RequireSignIn allow={seesDashboards}>
      <p className="no-print">
        <TextLink to="/dashboards">{t('dashboard.back')}</TextLink>
      </p>
      <PageTitle title={t('dashboard.title')} lead={t(`dashboard.lead.${tab ?? 'origin'}`)} />
      <TabLinks
        label={t('dashboard.questions')}
        current={tab}
        tabs={[
          { tab: undefined, label: t('dashboard.tab.origin') },
          ...GROUPINGS.map((one) => ({ tab: one, label: t(`dashboard.tab.${one}`) })),
        ]}
      />
      <ListLayout filters={<Filters />}>
        <Answer />
      </ListLayout>
      <RelatedDashboards from="relations" />
    </RequireSignIn>
  );
}

function Answer() {
  const t = useRelationText();
  const search = route.useSearch();
  const query = useQuery(relationsDashboardQuery(search));
  return (
    <QueryView
      query={query}
      lines={9}
      isEmpty={({ relations }) => relations === 0}
      empty={<EmptyState title={t('dashboard.noneTitle')}>{t('dashboard.none')}</EmptyState>}
    >
      {(answer) => <Groups answer={answer} by={search.tab ?? 'origin'} />}
    </QueryView>
  );
}

function Groups({ answer, by }: { answer: RelationsDashboard; by: Group['dimension'] }) {
  const t = useRelationText();
  const language = useLanguage();
  const name = useGroupName();
  const groups = answer.items.filter(({ dimension }) => dimension === by);
  const context = localizedString(answer.context, language);
  const share = (group: Group) => `${formatDecimal(group.share, language)} %`;
  const columns = [
    { key: 'name', header: t(`dashboard.tab.${by}`), rowHeader: true, raw: name, cell: name },
    {
      key: 'relations',
      header: t('dashboard.relations'),
      align: 'end' as const,
      raw: (group: Group) => String(group.relations),
      cell: (group: Group) => group.relations,
    },
    {
      key: 'share',
      header: t('dashboard.share'),
      align: 'end' as const,
      raw: (group: Group) => group.share,
      cell: share,
    },
  ];
  const fileName = `samenhang-relations-${by}-${answer.asOf}`;
  return (
    <>
      <ListLayout.Head
        count={t('dashboard.summary', {
          relations: answer.relations,
          organizations: answer.organizations,
          partnerships: answer.partnerships,
        })}
        tools={
          <TableTools
            fileName={fileName}
            rows={() => [
              [...columns.map(({ header }) => header), t('dashboard.context')],
              ...groups.map((group) => [...columns.map(({ raw }) => raw(group)), context]),
            ]}
          />
        }
      />
      <Figure
        title={t('dashboard.figure', { by: t(`dashboard.tab.${by}`).toLowerCase() })}
        summary={groups.map((group) => `${name(group)}: ${group.relations} (${share(group)})`).join('; ')}
        picture={
          <Suspense fallback={<LoadingState lines={4} />}>
            <SubjectChart
              unit={t('dashboard.unit')}
              values={groups.map((group) => ({ name: name(group), value: String(group.relations) }))}
            />
          </Suspense>
        }
        initially="table"
        rows={groups}
        rowKey={({ code }) => code}
        columns={columns}
        caveat={by === 'tag' ? `${context} ${t('dashboard.severalTags')}` : context}
        source={t('dashboard.source', { day: formatDate(answer.asOf, language) })}
        fileName={fileName}
      />
    </>
  );
}

function useGroupName() {
  const t = useRelationText();
  const tag = useVocabularyLabel('relationTags');
  return ({ dimension, code }: Group) => {
    if (dimension === 'tag') return tag(code);
    if (dimension === 'origin') return t(`origins.${code as 'unknown'}`);
    return dimension === 'formality'
      ? t(`formalities.${code as 'informal'}`)
      : t(`states.${code as 'declared'}`);
  };
}

function Filters() {
  const t = useRelationText();
  const options = {
    municipality: useMunicipalities(),
    generation: useGenerations(),
    phase: useVocabulary('partnershipPhases'),
  };
  const names = Object.keys(options) as (keyof typeof options)[];
  return (
    <FilterBar active={activeFilters(route.useSearch(), options)} names={names}>
      {names.map((name) => (
        <FilterSelect key={name} name={name} label={t(`filter.${name}`)} options={options[name]} />
      ))}
    </FilterBar>
  );
}
