import { Alert, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type StatisticsAnswer, statisticsQuery } from '~/api/statistics';
import { useMunicipalities } from '~/api/territories';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { seesDashboards } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { activeFilters, FilterBar, FilterSelect } from '~/ui/FilterBar';
import { StatisticsFigures } from '~/ui/figure/StatisticsFigures';
import { ListLayout } from '~/ui/ListLayout';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { RelatedDashboards } from '~/ui/RelatedDashboards';
import { Section } from '~/ui/Section';
import { EmptyState } from '~/ui/states';
import { useUrlState } from '~/ui/urlState';
import { ShownAnswer } from './answerTable';
import { useGenerationsText } from './generationsTexts';
import { measureChoiceQuery } from './queries';
import { useGenerationsTable } from './useGenerationsTable';

const route = getRouteApi('/dashboards/generations');

/** Any measure of partnerships for the generations side by side, only ever within a phase (1 §7.9 D15). */
export function GenerationsPage() {
  const t = useGenerationsText();
  const { indicator } = route.useSearch();
  return (
    <RequireSignIn allow={seesDashboards}>
      <p className="no-print">
        <TextLink to="/dashboards">{t('back')}</TextLink>
      </p>
      <PageTitle title={t('title')} lead={t('lead')} />
      <Alert variant="outline" color="gray" title={t('phaseTitle')} mb="lg">
        {t('phase')}
      </Alert>
      <ListLayout filters={<GenerationFilters />}>
        {indicator ? (
          <Answer indicator={indicator} />
        ) : (
          <EmptyState title={t('chooseTitle')}>{t('choose')}</EmptyState>
        )}
      </ListLayout>
      <RelatedDashboards from="generations" />
    </RequireSignIn>
  );
}

function Answer({ indicator }: { indicator: string }) {
  const t = useGenerationsText();
  const { municipality } = route.useSearch();
  const query = useQuery(
    statisticsQuery({
      indicator: [indicator],
      level: 'total',
      by: ['generation', 'phase'],
      municipality: municipality?.map(Number).filter(Number.isInteger),
    }),
  );
  return (
    <QueryView
      query={query}
      lines={8}
      isEmpty={({ items }) => items.length === 0}
      empty={<EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>}
    >
      {(answer) => <SideBySide answer={answer} />}
    </QueryView>
  );
}

function SideBySide({ answer }: { answer: StatisticsAnswer }) {
  const t = useGenerationsText();
  const language = useLanguage();
  const { change } = useUrlState();
  const { period: wanted } = route.useSearch();
  const periods = [...new Set(answer.items.map(({ period }) => period))].sort().reverse();
  const period = wanted && periods.includes(wanted) ? wanted : latestOfMost(answer.items, periods);
  const table = useGenerationsTable(answer, period);
  const measured = answer.indicators[0];
  if (!measured) return null;
  const name = localizedString(measured.name, language);
  return (
    <>
      <NativeSelect
        className="no-print"
        label={t('period')}
        mb="md"
        value={period}
        onChange={(event) => change({ period: event.currentTarget.value })}
        data={periods.map((value) => ({ value, label: table.periodLabel(value) }))}
      />
      <ShownAnswer
        table={table}
        title={t('caption', { name, period: table.periodLabel(period) })}
        none={t('empty')}
        file={`generations-${measured.code}`}
        asOf={period}
        context={measured.context ?? measured.caveat}
      >
        <p>{localizedString(measured.definition, language)}</p>
        <p>{localizedString(measured.method, language)}</p>
        <p>{t('noTotal')}</p>
      </ShownAnswer>
      <Section title={t('overTime')}>
        <StatisticsFigures answer={answer} />
      </Section>
    </>
  );
}

/** The newest period in which as many generations as ever have a figure: a beginning period often has one alone. */
function latestOfMost(items: StatisticsAnswer['items'], periods: string[]): string {
  const generationsIn = (period: string) =>
    new Set(items.filter((item) => item.period === period).map(({ parts }) => parts?.generation)).size;
  const most = Math.max(...periods.map(generationsIn));
  return periods.find((period) => generationsIn(period) === most) ?? '';
}

function GenerationFilters() {
  const t = useGenerationsText();
  const language = useLanguage();
  const search = route.useSearch();
  const { change } = useUrlState();
  const { data: measures = [] } = useQuery(measureChoiceQuery);
  const options = { municipality: useMunicipalities() };
  return (
    <>
      <NativeSelect
        className="no-print"
        label={t('measure')}
        description={t('measureHint')}
        mb="md"
        value={search.indicator ?? ''}
        onChange={(event) => change({ indicator: event.currentTarget.value || undefined, period: undefined })}
        data={[
          { value: '', label: t('chooseOption') },
          ...measures.map(({ code, name }) => ({ value: code, label: localizedString(name, language) })),
        ]}
      />
      <FilterBar active={activeFilters(search, options)} names={['municipality']}>
        <FilterSelect name="municipality" label={t('municipality')} options={options.municipality} />
      </FilterBar>
    </>
  );
}
