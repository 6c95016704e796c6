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
import { type MeetingLoad, meetingLoadQuery } from './meetingLoadQueries';
import { useMeetingLoadText } from './meetingLoadTexts';
import { useMeetingLoadTable } from './useMeetingLoadTable';

const route = getRouteApi('/dashboards/meeting-load');

/** Meeting load per organisation and phase, and who of those on paper comes (1 §7.9 D14, 3-R48). */
export function MeetingLoadPage() {
  const t = useMeetingLoadText();
  const search = route.useSearch();
  const query = useQuery(meetingLoadQuery(search));
  return (
    <RequireSignIn allow={seesDashboards}>
      <p className="no-print">
        <TextLink to="/dashboards">{t('back')}</TextLink>
      </p>
      <PageTitle title={t('title')} lead={t(`lead.${search.tab ?? 'organizations'}`)} />
      <TabLinks
        label={t('questions')}
        current={search.tab}
        tabs={[
          { tab: undefined, label: t('tab.organizations') },
          { tab: 'partnerships', label: t('tab.partnerships') },
        ]}
      />
      <ListLayout filters={<MeetingLoadFilters />}>
        <AsOfField />
        <QueryView
          query={query}
          lines={9}
          isEmpty={({ partnerships }) => partnerships.length === 0}
          empty={<EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>}
        >
          {(answer) => <Answer answer={answer} />}
        </QueryView>
      </ListLayout>
      <RelatedDashboards from="meetingLoad" />
    </RequireSignIn>
  );
}

function Answer({ answer }: { answer: MeetingLoad }) {
  const t = useMeetingLoadText();
  const language = useLanguage();
  const { tab } = route.useSearch();
  return (
    <ShownAnswer
      table={useMeetingLoadTable(answer, tab)}
      title={t(`tab.${tab ?? 'organizations'}`)}
      none={t(`none.${tab ?? 'organizations'}`)}
      file={`meeting-load-${tab ?? 'organizations'}`}
      asOf={answer.asOf}
      context={answer.context}
    >
      <p>
        {t('counted', {
          from: formatDate(answer.since, language),
          until: formatDate(answer.asOf, language),
        })}
      </p>
    </ShownAnswer>
  );
}

function MeetingLoadFilters() {
  const t = useMeetingLoadText();
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
      <TextInput
        key={search.since}
        type="date"
        label={t('since')}
        defaultValue={search.since ?? ''}
        onBlur={(event) => change({ since: event.currentTarget.value || undefined })}
      />
    </FilterBar>
  );
}
