import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useVocabulary } from '~/api/refData';
import { useMunicipalities } from '~/api/territories';
import { formatDate } from '~/lib/format/date';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { seesDashboards } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { AsOfField } from '~/ui/AsOfField';
import { activeFilters, FilterBar, FilterSelect } from '~/ui/FilterBar';
import { ListLayout } from '~/ui/ListLayout';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { RelatedDashboards } from '~/ui/RelatedDashboards';
import { EmptyState } from '~/ui/states';
import { TabLinks } from '~/ui/TabLinks';
import { useUrlState } from '~/ui/urlState';
import { ShownAnswer } from './answerTable';
import { QUESTIONS } from './search';
import { type TakingPart, takingPartQuery } from './takingPartQueries';
import { useTakingPartText } from './takingPartTexts';
import { useTakingPartTable } from './useTakingPartTable';

const route = getRouteApi('/dashboards/taking-part');

/** Who takes part in what; which sector is missing; who came and went; who is funded (1 §7.9 D2, D3, D6, D7). */
export function TakingPartPage() {
  const t = useTakingPartText();
  const { tab } = route.useSearch();
  return (
    <RequireSignIn allow={seesDashboards}>
      <p className="no-print">
        <TextLink to="/dashboards">{t('back')}</TextLink>
      </p>
      <PageTitle title={t('title')} lead={t(`lead.${tab ?? 'shared'}`)} />
      <TabLinks
        label={t('questions')}
        current={tab}
        tabs={[
          { tab: undefined, label: t('tab.shared') },
          ...QUESTIONS.map((question) => ({ tab: question, label: t(`tab.${question}`) })),
        ]}
      />
      <ListLayout filters={<TakingPartFilters />}>
        <AsOfField />
        <Answer />
      </ListLayout>
      <RelatedDashboards from="takingPart" />
    </RequireSignIn>
  );
}

function Answer() {
  const t = useTakingPartText();
  const query = useQuery(takingPartQuery(route.useSearch()));
  return (
    <QueryView
      query={query}
      lines={9}
      isEmpty={({ items }) => items.length === 0}
      empty={<EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>}
    >
      {(answer) => <Table answer={answer} />}
    </QueryView>
  );
}

function Table({ answer }: { answer: TakingPart }) {
  const t = useTakingPartText();
  const language = useLanguage();
  const { tab } = route.useSearch();
  const question = tab ?? 'shared';
  return (
    <ShownAnswer
      table={useTakingPartTable(answer, tab)}
      title={t(`tab.${question}`)}
      none={t(`none.${question}`)}
      file={question}
      asOf={answer.asOf}
      context={answer.context}
    >
      {tab === 'moves' && <p>{t('movesSince', { day: formatDate(answer.since, language) })}</p>}
    </ShownAnswer>
  );
}

function TakingPartFilters() {
  const t = useTakingPartText();
  const search = route.useSearch();
  const { change } = useUrlState();
  const options = {
    generation: ['1.0', '2.0'].map((value) => ({ value, label: value })),
    municipality: useMunicipalities(),
    phase: useVocabulary('partnershipPhases'),
  };
  return (
    <FilterBar
      active={activeFilters(search, options)}
      names={['generation', 'municipality', 'phase', 'since']}
    >
      <FilterSelect name="generation" label={t('generation')} options={options.generation} />
      <FilterSelect name="municipality" label={t('municipality')} options={options.municipality} />
      <FilterSelect name="phase" label={t('phase')} options={options.phase} />
      {search.tab === 'moves' && (
        <TextInput
          key={search.since}
          type="date"
          label={t('since')}
          defaultValue={search.since ?? ''}
          onBlur={(event) => change({ since: event.currentTarget.value || undefined })}
        />
      )}
    </FilterBar>
  );
}
