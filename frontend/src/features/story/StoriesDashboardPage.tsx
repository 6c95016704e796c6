import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useVocabularyLabel } from '~/api/refData';
import { formatDate } from '~/lib/format/date';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { seesDashboards } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { Figure } from '~/ui/figure/Figure';
import { ListLayout } from '~/ui/ListLayout';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { LoadingState } from '~/ui/states';
import { TabLinks } from '~/ui/TabLinks';
import { TableTools } from '~/ui/TableTools';
import type { StoriesDashboard } from './model';
import { storiesDashboardQuery } from './queries';
import { StoryFilters } from './StoryFilters';
import { StoryTable, useStoryRows } from './StoryTable';
import { GROUPINGS, type StoriesSearch, storiesSearch } from './search';
import { useStoryText } from './texts';

/** Charts are a download of their own and come after the words. */
const SubjectChart = lazy(async () => ({
  default: (await import('~/ui/figure/SubjectChart')).SubjectChart,
}));

const route = getRouteApi('/dashboards/change-stories');

type Group = StoriesDashboard['items'][number];

/** Change stories by domain, phase and level; the most significant of each partnership (1 §7.9 D13). */
export function StoriesDashboardPage() {
  const t = useStoryText();
  const { tab } = route.useSearch();
  return (
    <RequireSignIn allow={seesDashboards}>
      <p className="no-print">
        <TextLink to="/dashboards">{t('dashboard.back')}</TextLink>
      </p>
      <PageTitle title={t('dashboard.title')} lead={t('dashboard.lead')} />
      <TabLinks
        label={t('dashboard.questions')}
        current={tab}
        tabs={[
          { tab: undefined, label: t('dashboard.tab.domain') },
          ...GROUPINGS.map((one) => ({ tab: one, label: t(`dashboard.tab.${one}`) })),
        ]}
      />
      <ListLayout filters={<StoryFilters />}>
        <Answer />
      </ListLayout>
    </RequireSignIn>
  );
}

function Answer() {
  const t = useStoryText();
  const { tab } = route.useSearch();
  const query = useQuery(storiesDashboardQuery(route.useSearch()));
  return (
    <QueryView
      query={query}
      lines={9}
      isEmpty={({ stories }) => stories === 0}
      empty={<p>{t('dashboard.none')}</p>}
    >
      {(answer) =>
        tab === 'significant' ? (
          <Significant answer={answer} />
        ) : (
          <Groups answer={answer} by={tab ?? 'domain'} />
        )
      }
    </QueryView>
  );
}

function useSummary({ stories, selected, partnerships }: StoriesDashboard) {
  return useStoryText()('dashboard.summary', { stories, selected, partnerships });
}

function Significant({ answer }: { answer: StoriesDashboard }) {
  const t = useStoryText();
  const rows = useStoryRows();
  const found = answer.mostSignificant;
  return (
    <>
      <ListLayout.Head
        count={useSummary(answer)}
        tools={<TableTools fileName={`samenhang-change-stories-${answer.asOf}`} rows={() => rows(found)} />}
      />
      {found.length === 0 ? (
        <p>{t('dashboard.noSignificant')}</p>
      ) : (
        <StoryTable stories={found} caption={t('dashboard.tab.significant')} />
      )}
      <Section title={t('dashboard.context')}>
        <p style={{ maxWidth: 'var(--text-width)' }}>
          <LocalizedText value={answer.context} />
        </p>
      </Section>
    </>
  );
}

function Groups({ answer, by }: { answer: StoriesDashboard; by: Group['dimension'] }) {
  const t = useStoryText();
  const language = useLanguage();
  const name = useGroupName();
  const groups = answer.items.filter(({ dimension }) => dimension === by);
  const context = localizedString(answer.context, language);
  const columns = [
    {
      key: 'name',
      header: t(`dashboard.tab.${by}`),
      rowHeader: true,
      raw: name,
      cell: (group: Group) => <Stories group={group}>{name(group)}</Stories>,
    },
    ...(['stories', 'selected', 'partnerships'] as const).map((figure) => ({
      key: figure,
      header: t(`column.${figure}`),
      align: 'end' as const,
      raw: (group: Group) => String(group[figure]),
      cell: (group: Group) => group[figure],
    })),
  ];
  const fileName = `samenhang-change-stories-${by}-${answer.asOf}`;
  return (
    <>
      <ListLayout.Head
        count={useSummary(answer)}
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
        summary={groups.map((group) => `${name(group)}: ${group.stories}`).join('; ')}
        picture={
          <Suspense fallback={<LoadingState lines={4} />}>
            <SubjectChart
              unit={t('dashboard.unit')}
              values={groups.map((group) => ({ name: name(group), value: String(group.stories) }))}
            />
          </Suspense>
        }
        initially="table"
        rows={groups}
        rowKey={({ code }) => code}
        columns={columns}
        caveat={context}
        source={t('dashboard.source', { day: formatDate(answer.asOf, language) })}
        fileName={fileName}
      />
    </>
  );
}

/** Leads to the list of exactly these stories. */
function Stories({ group: { dimension, code }, children }: { group: Group; children: string }) {
  const parameter = dimension === 'phase' ? 'storyPhase' : dimension;
  const narrowed = { ...storiesSearch.parse(route.useSearch()), [parameter]: [code] } as StoriesSearch;
  return (
    <TextLink to="/change-stories" search={narrowed}>
      {children}
    </TextLink>
  );
}

function useGroupName() {
  const t = useStoryText();
  const domain = useVocabularyLabel('changeDomains');
  const phase = useVocabularyLabel('partnershipPhases');
  return ({ dimension, code }: Group) => {
    if (dimension === 'level') return t(`levels.${code as 'person'}`);
    return dimension === 'phase' ? phase(code) : domain(code);
  };
}
