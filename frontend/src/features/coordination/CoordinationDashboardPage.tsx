import { Button, Group } from '@mantine/core';
import { IconDownload, IconPlus, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useVocabulary } from '~/api/refData';
import { useMunicipalities } from '~/api/territories';
import { formatCount } from '~/lib/format/number';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { isAdministrationOrEvaluator, useMe } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { AsOfField } from '~/ui/AsOfField';
import { activeFilters, FilterBar, FilterSelect } from '~/ui/FilterBar';
import { ListLayout } from '~/ui/ListLayout';
import { ButtonLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { EmptyState } from '~/ui/states';
import { CoordinationTable } from './CoordinationTable';
import { CreatePost } from './CreatePost';
import { DashboardSummary } from './DashboardSummary';
import type { Dashboard } from './model';
import { dashboardQuery } from './queries';
import { useRolesText } from './rolesTexts';
import { FINDINGS } from './search';
import { useCoordinationText } from './texts';
import { useDashboardDownload } from './useDashboardDownload';

const route = getRouteApi('/dashboards/coordination');

/** Who coordinates what, where and since when; what is vacant, how often refilled (1 §7.9 D1, D9). */
export function CoordinationDashboardPage() {
  const t = useCoordinationText();
  const me = useMe();
  const [adding, setAdding] = useState(false);
  return (
    <RequireSignIn allow={isAdministrationOrEvaluator}>
      <PageTitle
        title={t('dashboard.title')}
        lead={t('dashboard.lead')}
        actions={
          me?.administration && (
            <Button leftSection={<IconPlus aria-hidden size={18} />} onClick={() => setAdding(true)}>
              {t('dashboard.add')}
            </Button>
          )
        }
      />
      {me?.administration && <CreatePost opened={adding} onClose={() => setAdding(false)} />}
      <ListLayout filters={<DashboardFilters />}>
        <AsOfField />
        <Results />
      </ListLayout>
    </RequireSignIn>
  );
}

function Results() {
  const t = useCoordinationText();
  const query = useQuery(dashboardQuery(route.useSearch()));
  return (
    <QueryView
      query={query}
      lines={9}
      isEmpty={hasNoItems}
      empty={
        <EmptyState
          title={t('dashboard.emptyTitle')}
          actions={
            <ButtonLink to="/dashboards/coordination" variant="default">
              {t('dashboard.clear')}
            </ButtonLink>
          }
        >
          {t('dashboard.empty')}
        </EmptyState>
      }
    >
      {(dashboard) => <Filled dashboard={dashboard} />}
    </QueryView>
  );
}

function Filled({ dashboard }: { dashboard: Dashboard }) {
  const t = useCoordinationText();
  const language = useLanguage();
  const { sort } = route.useSearch();
  const download = useDashboardDownload(dashboard);
  const count = dashboard.items.length;
  return (
    <>
      <ListLayout.Head
        count={t('dashboard.count', { count, shown: formatCount(count, language) })}
        tools={
          <Group gap="sm">
            <Button variant="default" leftSection={<IconDownload aria-hidden size={18} />} onClick={download}>
              {t('dashboard.download')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconPrinter aria-hidden size={18} />}
              onClick={() => window.print()}
            >
              {t('dashboard.print')}
            </Button>
          </Group>
        }
      />
      <DashboardSummary dashboard={dashboard} />
      <CoordinationTable posts={dashboard.items} sort={sort} />
      <Section title={t('dashboard.context')}>
        <p style={{ maxWidth: 'var(--text-width)' }}>{localizedString(dashboard.context, language)}</p>
      </Section>
    </>
  );
}

const STATES = ['vacant', 'covered', 'filled'] as const;
/** The generations of the programme there is; a code, the same in every language. */
const GENERATIONS = ['1.0', '2.0'].map((code) => ({ value: code, label: code }));

function DashboardFilters() {
  const t = useCoordinationText();
  const parts = useRolesText();
  const search = route.useSearch();
  const options = {
    municipality: useMunicipalities(),
    generation: GENERATIONS,
    roleType: useVocabulary('roleTypes'),
    state: STATES.map((state) => ({ value: state, label: t(`state.${state}`) })),
    finding: FINDINGS.map((code) => ({ value: code as string, label: parts(`findings.code.${code}`) })),
  };
  const names = Object.keys(options) as (keyof typeof options)[];
  return (
    <FilterBar active={activeFilters(search, options)} names={names}>
      {names.map((name) => (
        <FilterSelect
          key={name}
          name={name}
          label={name === 'finding' ? parts('findings.filter') : t(`dashboard.${name}`)}
          options={options[name]}
        />
      ))}
    </FilterBar>
  );
}
