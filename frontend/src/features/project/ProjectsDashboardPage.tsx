import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useVocabularyLabel } from '~/api/refData';
import { formatDate } from '~/lib/format/date';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { seesDashboards } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { AsOfField } from '~/ui/AsOfField';
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
import type { ProjectsDashboard } from './model';
import { projectsDashboardQuery } from './queries';
import { GROUPINGS, type ProjectsSearch, projectsSearch } from './search';
import { useProjectText } from './texts';
import { useProjectOptions } from './useProjectOptions';

/** Charts are a download of their own and come after the words. */
const SubjectChart = lazy(async () => ({
  default: (await import('~/ui/figure/SubjectChart')).SubjectChart,
}));

const route = getRouteApi('/dashboards/projects');

type Group = ProjectsDashboard['items'][number];

/** Projects by theme per generation, content, origin, status and partnership (1 §7.9 D8). */
export function ProjectsDashboardPage() {
  const t = useProjectText();
  const { tab } = route.useSearch();
  const query = useQuery(projectsDashboardQuery(route.useSearch()));
  return (
    <RequireSignIn allow={seesDashboards}>
      <p className="no-print">
        <TextLink to="/dashboards">{t('dashboard.back')}</TextLink>
      </p>
      <PageTitle title={t('dashboard.title')} lead={t(`dashboard.lead.${tab ?? 'theme'}`)} />
      <TabLinks
        label={t('dashboard.questions')}
        current={tab}
        tabs={[
          { tab: undefined, label: t('dashboard.tab.theme') },
          ...GROUPINGS.map((one) => ({ tab: one, label: t(`dashboard.tab.${one}`) })),
        ]}
      />
      <ListLayout filters={<Filters />}>
        <AsOfField />
        <QueryView
          query={query}
          lines={9}
          isEmpty={({ projects }) => projects === 0}
          empty={<EmptyState title={t('dashboard.emptyTitle')}>{t('dashboard.empty')}</EmptyState>}
        >
          {(answer) => <Answer answer={answer} />}
        </QueryView>
      </ListLayout>
      <RelatedDashboards from="projects" />
    </RequireSignIn>
  );
}

function Answer({ answer }: { answer: ProjectsDashboard }) {
  const t = useProjectText();
  const language = useLanguage();
  const search = route.useSearch();
  const by = search.tab ?? 'theme';
  const groups = answer.items.filter(({ dimension }) => dimension === by);
  const name = useGroupName();
  const statuses = useStatuses();
  const title = t('dashboard.figure', { by: t(`dashboard.tab.${by}`).toLowerCase() });
  const summary = t('dashboard.summary', { projects: answer.projects, incomplete: answer.incomplete });
  const context = localizedString(answer.context, language);
  const columns = [
    {
      key: 'name',
      header: t(`dashboard.tab.${by}`),
      rowHeader: true,
      raw: name,
      cell: (group: Group) => <Projects group={group}>{name(group)}</Projects>,
    },
    {
      key: 'projects',
      header: t('dashboard.projects'),
      align: 'end' as const,
      raw: ({ projects }: Group) => String(projects),
      cell: ({ projects }: Group) => projects,
    },
    ...(by === 'status'
      ? []
      : [{ key: 'statuses', header: t('column.status'), raw: statuses, cell: statuses }]),
  ];
  return (
    <>
      <ListLayout.Head
        count={summary}
        tools={
          <TableTools
            fileName={`samenhang-projects-${by}-${answer.asOf}`}
            rows={() => [
              [...columns.map(({ header }) => header), t('dashboard.day'), t('dashboard.context')],
              ...groups.map((group) => [...columns.map(({ raw }) => raw(group)), answer.asOf, context]),
            ]}
          />
        }
      />
      <Figure
        title={title}
        summary={groups.map((group) => `${name(group)}: ${group.projects}`).join('; ')}
        picture={
          <Suspense fallback={<LoadingState lines={4} />}>
            <SubjectChart
              unit={t('dashboard.unit')}
              values={groups.map((group) => ({ name: name(group), value: String(group.projects) }))}
            />
          </Suspense>
        }
        initially="table"
        rows={groups}
        rowKey={(group) => `${group.id ?? group.code ?? ''}`}
        columns={columns}
        caveat={context}
        source={t('dashboard.source', { day: formatDate(answer.asOf, language) })}
        fileName={`samenhang-projects-${by}-${answer.asOf}`}
      />
    </>
  );
}

/** Leads to the list of exactly these projects. */
function Projects({ group, children }: { group: Group; children: string }) {
  const search = route.useSearch();
  const { dimension, id, code } = group;
  const value = id ?? code;
  if (value === undefined) return <>{children}</>;
  const narrowed = { ...projectsSearch.parse(search), [dimension]: [value] } as ProjectsSearch;
  return (
    <TextLink to="/projects" search={narrowed}>
      {children}
    </TextLink>
  );
}

function useGroupName() {
  const t = useProjectText();
  const language = useLanguage();
  const content = useVocabularyLabel('projectContents');
  const origin = useVocabularyLabel('projectOrigins');
  const status = useVocabularyLabel('projectStatuses');
  const labels = { content, origin, status };
  return ({ dimension, name, code, generation }: Group) => {
    if (name) {
      const words = localizedString(name, language);
      return dimension === 'theme' && generation ? `${words} (${generation})` : words;
    }
    return code && dimension in labels
      ? labels[dimension as keyof typeof labels](code)
      : t('dashboard.notStated');
  };
}

function useStatuses() {
  const status = useVocabularyLabel('projectStatuses');
  return (group: Group) =>
    group.statuses.map((count) => `${status(count.status)}: ${count.projects}`).join('; ');
}

function Filters() {
  const t = useProjectText();
  const search = route.useSearch();
  const { complete: _, ...options } = useProjectOptions(search.generation);
  const names = Object.keys(options) as (keyof typeof options)[];
  return (
    <FilterBar active={activeFilters(search, options)} names={names}>
      {names.map((name) => (
        <FilterSelect key={name} name={name} label={t(`filter.${name}`)} options={options[name]} />
      ))}
    </FilterBar>
  );
}
