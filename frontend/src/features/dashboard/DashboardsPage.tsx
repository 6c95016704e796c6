import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useVocabularyLabel } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { isAdministrationOrEvaluator, seesDashboards, useMe } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { DataTable } from '~/ui/DataTable';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { indicatorChoiceQuery } from './queries';
import { useDashboardText } from './texts';

export function DashboardsPage() {
  const t = useDashboardText();
  const { routesByPath } = useRouter();
  const me = useMe();
  return (
    <RequireSignIn allow={seesDashboards}>
      <PageTitle title={t('index.title')} lead={t('index.lead')} />
      {'/dashboards/coordination' in routesByPath && (
        <Section title={t('index.coordination')} intro={t('index.coordinationWords')}>
          <TextLink to={'/dashboards/coordination' as never}>{t('index.coordinationLink')}</TextLink>
        </Section>
      )}
      {me?.administration && '/dashboards/freshness' in routesByPath && (
        <Section title={t('index.freshness')} intro={t('index.freshnessWords')}>
          <TextLink to={'/dashboards/freshness' as never}>{t('index.freshnessLink')}</TextLink>
        </Section>
      )}
      {me && (isAdministrationOrEvaluator(me) || me.coordinates.length > 0) && (
        <Section title={t('index.overlaps')} intro={t('index.overlapsWords')}>
          <TextLink to={'/dashboards/overlaps' as never}>{t('index.overlapsLink')}</TextLink>
        </Section>
      )}
      <Section title={t('index.supply')} intro={t('index.supplyWords')}>
        <TextLink to={'/supply' as never}>{t('index.supplyLink')}</TextLink>
      </Section>
      <Section title={t('index.takingPart')} intro={t('index.takingPartWords')}>
        <TextLink to="/dashboards/taking-part">{t('index.takingPartLink')}</TextLink>
      </Section>
      <Section title={t('index.meetingLoad')} intro={t('index.meetingLoadWords')}>
        <TextLink to="/dashboards/meeting-load">{t('index.meetingLoadLink')}</TextLink>
      </Section>
      <Section title={t('index.projects')} intro={t('index.projectsWords')}>
        <TextLink to={'/dashboards/projects' as string}>{t('index.projectsLink')}</TextLink>
      </Section>
      <Section title={t('index.funding')} intro={t('index.fundingWords')}>
        <TextLink to={'/dashboards/funding' as string}>{t('index.fundingLink')}</TextLink>
      </Section>
      <Section title={t('index.signals')} intro={t('index.signalsWords')}>
        <TextLink to={'/dashboards/signals' as string}>{t('index.signalsLink')}</TextLink>
      </Section>
      <Section title={t('index.stories')} intro={t('index.storiesWords')}>
        <TextLink to={'/dashboards/change-stories' as string}>{t('index.storiesLink')}</TextLink>
      </Section>
      <Section title={t('index.reports')} intro={t('index.reportsWords')}>
        {me && isAdministrationOrEvaluator(me) ? (
          <TextLink to={'/dashboards/annual-reports' as string}>{t('index.reportsLink')}</TextLink>
        ) : (
          <TextLink to={'/annual-reports' as string}>{t('index.reportsRead')}</TextLink>
        )}
      </Section>
      <Section title={t('index.reach')} intro={t('index.reachWords')}>
        <TextLink to="/dashboards/reach">{t('index.reachLink')}</TextLink>
      </Section>
      <Section title={t('index.statistics')} intro={t('index.statisticsWords')}>
        <TextLink to="/statistics">{t('index.statisticsLink')}</TextLink>
      </Section>
      <Section title={t('index.series')} intro={t('index.seriesWords')}>
        <Choices />
      </Section>
    </RequireSignIn>
  );
}

function Choices() {
  const t = useDashboardText();
  const language = useLanguage();
  const kind = useVocabularyLabel('indicatorKinds');
  const unit = useVocabularyLabel('units');
  const query = useQuery(indicatorChoiceQuery);
  return (
    <QueryView query={query} lines={8}>
      {(indicators) => (
        <DataTable
          caption={t('index.series')}
          captionHidden
          rows={indicators}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              header: t('column.indicator'),
              rowHeader: true,
              cell: ({ code, name }) => (
                <TextLink to="/dashboards/series" search={{ indicator: code }}>
                  {localizedString(name, language)}
                </TextLink>
              ),
            },
            { key: 'kind', header: t('column.kind'), cell: (indicator) => kind(indicator.kind) },
            { key: 'unit', header: t('column.unit'), cell: (indicator) => unit(indicator.unit) },
          ]}
        />
      )}
    </QueryView>
  );
}
