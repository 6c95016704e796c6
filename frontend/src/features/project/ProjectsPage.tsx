import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useVocabularyLabel } from '~/api/refData';
import { formatCount } from '~/lib/format/number';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { AsOfField } from '~/ui/AsOfField';
import { activeFilters, FilterBar, FilterSelect } from '~/ui/FilterBar';
import { ListLayout } from '~/ui/ListLayout';
import { ButtonLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { Pagination } from '~/ui/Pagination';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { SearchField } from '~/ui/SearchField';
import { EmptyState } from '~/ui/states';
import { TableTools } from '~/ui/TableTools';
import type { ProjectItem } from './model';
import { ProjectTable } from './ProjectTable';
import { allProjects, projectsQuery } from './queries';
import { useProjectText } from './texts';
import { useProjectOptions } from './useProjectOptions';

const route = getRouteApi('/projects');

/** Projects of all partnerships, searched and narrowed in the address. */
export function ProjectsPage() {
  const t = useProjectText();
  const language = useLanguage();
  const search = route.useSearch();
  const query = useQuery(projectsQuery(search));
  const rows = useRows();
  return (
    <>
      <PageTitle title={t('list.title')} lead={t('list.lead')} />
      <Words key={search.q ?? ''} initial={search.q ?? ''} />
      <ListLayout filters={<Filters />}>
        <AsOfField />
        <QueryView
          query={query}
          lines={9}
          isEmpty={hasNoItems}
          empty={
            <EmptyState
              title={t('list.emptyTitle')}
              actions={
                <ButtonLink to="/projects" variant="default">
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
                    fileName="samenhang-projects"
                    rows={async () => rows(await allProjects(search))}
                  />
                }
              />
              <ProjectTable
                projects={found.items}
                caption={t('list.results')}
                partnerships
                sort={search.sort ?? 'name'}
              />
              <Pagination {...found} />
            </>
          )}
        </QueryView>
      </ListLayout>
    </>
  );
}

/** The projects of a page as they go into a file. */
function useRows() {
  const t = useProjectText();
  const language = useLanguage();
  const status = useVocabularyLabel('projectStatuses');
  const content = useVocabularyLabel('projectContents');
  const origin = useVocabularyLabel('projectOrigins');
  const headers = [
    t('column.name'),
    t('column.partnership'),
    t('column.generation'),
    t('column.themes'),
    t('column.content'),
    t('column.origin'),
    t('column.status'),
    t('column.since'),
    t('column.operator'),
    t('column.until'),
    t('column.missing'),
  ];
  return (projects: ProjectItem[]) => [
    headers,
    ...projects.map((project) => [
      localizedString(project.name, language),
      localizedString(project.partnership.name, language),
      project.generation ?? '',
      project.themes.map(({ name }) => localizedString(name, language)).join('; '),
      project.content.map(content).join('; '),
      origin(project.origin),
      status(project.status),
      project.since,
      localizedString(project.operator?.name, language),
      project.plannedUntil ?? '',
      project.missing.map((field) => t(`field.${field}`)).join('; '),
    ]),
  ];
}

function Words({ initial }: { initial: string }) {
  const t = useProjectText();
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
  const t = useProjectText();
  const search = route.useSearch();
  const options = useProjectOptions(search.generation);
  const names = Object.keys(options) as (keyof typeof options)[];
  return (
    <FilterBar active={activeFilters(search, options)} names={names}>
      {names.map((name) => (
        <FilterSelect key={name} name={name} label={t(`filter.${name}`)} options={options[name]} />
      ))}
    </FilterBar>
  );
}
