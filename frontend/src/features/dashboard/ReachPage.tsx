import { Alert, Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useVocabulary } from '~/api/refData';
import { statisticsQuery } from '~/api/statistics';
import { useMunicipalities } from '~/api/territories';
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
import { useReachText } from './reachTexts';

const route = getRouteApi('/dashboards/reach');
const SIDES = [
  ['reach', 'personsReached'],
  ['participation', 'residentParticipation'],
] as const;

/** How many are reached, next to how many take part in deciding: two measures, never one (1 §7.9 D11, D15). */
export function ReachPage() {
  const t = useReachText();
  return (
    <RequireSignIn allow={seesDashboards}>
      <p className="no-print">
        <TextLink to="/dashboards">{t('back')}</TextLink>
      </p>
      <PageTitle
        title={t('title')}
        lead={t('lead')}
        actions={
          <Button
            variant="default"
            leftSection={<IconPrinter aria-hidden size={18} />}
            onClick={() => window.print()}
          >
            {t('print')}
          </Button>
        }
      />
      <Alert variant="outline" color="gray" title={t('apartTitle')} mb="lg">
        {t('apart')}
      </Alert>
      <ListLayout filters={<ReachFilters />}>
        {SIDES.map(([side, indicator]) => (
          <Section key={side} title={t(side)}>
            <Side indicator={indicator} />
          </Section>
        ))}
      </ListLayout>
      <RelatedDashboards from="reach" />
    </RequireSignIn>
  );
}

function Side({ indicator }: { indicator: string }) {
  const t = useReachText();
  const { view, phase, generation, municipality } = route.useSearch();
  const query = useQuery(
    statisticsQuery({
      indicator: [indicator],
      level: view === 'generations' ? 'total' : view === 'municipalities' ? 'municipality' : undefined,
      // Young partnerships look different: generations stand side by side only within a phase.
      by: view === 'generations' ? ['generation', 'phase'] : undefined,
      phase: phase ? [phase] : undefined,
      generation: generation ? [generation] : undefined,
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
      {(answer) => <StatisticsFigures answer={answer} />}
    </QueryView>
  );
}

function ReachFilters() {
  const t = useReachText();
  const search = route.useSearch();
  const options = {
    view: (['municipalities', 'generations'] as const).map((value) => ({ value, label: t(`view.${value}`) })),
    phase: useVocabulary('partnershipPhases'),
    generation: ['1.0', '2.0'].map((value) => ({ value, label: value })),
    municipality: useMunicipalities(),
  };
  return (
    <FilterBar
      active={activeFilters(search, options)}
      names={['view', 'phase', 'generation', 'municipality']}
    >
      <FilterSelect name="view" label={t('viewLabel')} options={options.view} any={t('view.partnerships')} />
      <FilterSelect name="phase" label={t('phase')} options={options.phase} />
      <FilterSelect name="generation" label={t('generation')} options={options.generation} />
      <FilterSelect name="municipality" label={t('municipality')} options={options.municipality} />
    </FilterBar>
  );
}
