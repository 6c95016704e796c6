import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useVocabularyLabel } from '~/api/refData';
import { formatDate } from '~/lib/format/date';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { seesDashboards } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { activeFilters, FilterBar, FilterSelect } from '~/ui/FilterBar';
import { Figure } from '~/ui/figure/Figure';
import { ListLayout } from '~/ui/ListLayout';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { RelatedDashboards } from '~/ui/RelatedDashboards';
import { Section } from '~/ui/Section';
import { LoadingState } from '~/ui/states';
import { TabLinks } from '~/ui/TabLinks';
import { TableTools } from '~/ui/TableTools';
import { AbsentValue } from '~/ui/values';
import type { SignalsDashboard } from './model';
import { signalsDashboardQuery } from './queries';
import { SignalTable } from './SignalTable';
import { GROUPINGS, type SignalsSearch, signalsSearch } from './search';
import { useSignalText } from './texts';
import { useSignalOptions } from './useSignalOptions';
import { useSignalRows } from './useSignalRows';

/** Charts are a download of their own and come after the words. */
const SubjectChart = lazy(async () => ({
  default: (await import('~/ui/figure/SubjectChart')).SubjectChart,
}));

const route = getRouteApi('/dashboards/signals');

type Group = SignalsDashboard['items'][number];
type Grouping = Exclude<(typeof GROUPINGS)[number], 'waiting'> | 'level';

/** Signals by where they can be solved, and those nobody replied to (1 §7.9 D12). */
export function SignalsDashboardPage() {
  const t = useSignalText();
  const { tab } = route.useSearch();
  const query = useQuery(signalsDashboardQuery(route.useSearch()));
  return (
    <RequireSignIn allow={seesDashboards}>
      <p className="no-print">
        <TextLink to="/dashboards">{t('dashboard.back')}</TextLink>
      </p>
      <PageTitle title={t('dashboard.title')} lead={t(`dashboard.lead.${tab ?? 'level'}`)} />
      <TabLinks
        label={t('dashboard.questions')}
        current={tab}
        tabs={[
          { tab: undefined, label: t('dashboard.tab.level') },
          ...GROUPINGS.map((one) => ({ tab: one, label: t(`dashboard.tab.${one}`) })),
        ]}
      />
      <ListLayout filters={<Filters />}>
        <QueryView
          query={query}
          lines={9}
          isEmpty={({ signals }) => signals === 0}
          empty={<p>{t('dashboard.none')}</p>}
        >
          {(answer) =>
            tab === 'waiting' ? <Waiting answer={answer} /> : <Groups answer={answer} by={tab ?? 'level'} />
          }
        </QueryView>
      </ListLayout>
      <RelatedDashboards from="signals" />
    </RequireSignIn>
  );
}

function useSummary({ signals, unanswered }: SignalsDashboard) {
  return useSignalText()('dashboard.summary', { signals, unanswered });
}

function Waiting({ answer }: { answer: SignalsDashboard }) {
  const t = useSignalText();
  const rows = useSignalRows();
  return (
    <>
      <ListLayout.Head
        count={useSummary(answer)}
        tools={
          <TableTools
            fileName={`samenhang-signals-waiting-${answer.asOf}`}
            rows={() => rows(answer.waiting)}
          />
        }
      />
      {answer.waiting.length === 0 ? (
        <p>{t('dashboard.noWaiting')}</p>
      ) : (
        <SignalTable signals={answer.waiting} caption={t('dashboard.tab.waiting')} partnerships />
      )}
      <Section title={t('dashboard.context')}>
        <p style={{ maxWidth: 'var(--text-width)' }}>
          <LocalizedText value={answer.context} />
        </p>
      </Section>
    </>
  );
}

function Groups({ answer, by }: { answer: SignalsDashboard; by: Grouping }) {
  const t = useSignalText();
  const language = useLanguage();
  const groups = answer.items.filter(({ dimension }) => dimension === by);
  const name = useGroupName();
  const context = localizedString(answer.context, language);
  const columns = [
    {
      key: 'name',
      header: t(`dashboard.tab.${by}`),
      rowHeader: true,
      raw: name,
      cell: (group: Group) => <Signals group={group}>{name(group)}</Signals>,
    },
    {
      key: 'signals',
      header: t('column.signals'),
      align: 'end' as const,
      raw: ({ signals }: Group) => String(signals),
      cell: ({ signals }: Group) => signals,
    },
    {
      key: 'unanswered',
      header: t('column.unanswered'),
      align: 'end' as const,
      raw: ({ unanswered }: Group) => String(unanswered),
      cell: ({ unanswered }: Group) => unanswered,
    },
    {
      key: 'longest',
      header: t('column.longest'),
      align: 'end' as const,
      raw: ({ longestDays }: Group) => String(longestDays ?? ''),
      cell: ({ longestDays }: Group) => longestDays ?? <AbsentValue reason={t('dashboard.noWaiting')} />,
    },
  ];
  const fileName = `samenhang-signals-${by}-${answer.asOf}`;
  return (
    <>
      <ListLayout.Head
        count={useSummary(answer)}
        tools={
          <TableTools
            fileName={fileName}
            rows={() => [
              [...columns.map(({ header }) => header), t('dashboard.day'), t('dashboard.context')],
              ...groups.map((group) => [...columns.map(({ raw }) => raw(group)), answer.asOf, context]),
            ]}
          />
        }
      />
      <Figure
        title={t('dashboard.figure', { by: t(`dashboard.tab.${by}`).toLowerCase() })}
        summary={groups.map((group) => `${name(group)}: ${group.signals}`).join('; ')}
        picture={
          <Suspense fallback={<LoadingState lines={4} />}>
            <SubjectChart
              unit={t('dashboard.unit')}
              values={groups.map((group) => ({ name: name(group), value: String(group.signals) }))}
            />
          </Suspense>
        }
        initially="table"
        rows={groups}
        rowKey={({ code }) => code ?? ''}
        columns={columns}
        caveat={context}
        source={t('dashboard.source', { day: formatDate(answer.asOf, language) })}
        fileName={fileName}
      />
    </>
  );
}

/** Leads to the list of exactly these signals. */
function Signals({ group: { dimension, code }, children }: { group: Group; children: string }) {
  const search = route.useSearch();
  if (code === undefined) return <>{children}</>;
  const narrowed = { ...signalsSearch.parse(search), [dimension]: [code] } as SignalsSearch;
  return (
    <TextLink to="/signals" search={narrowed}>
      {children}
    </TextLink>
  );
}

function useGroupName() {
  const t = useSignalText();
  const level = useVocabularyLabel('signalLevels');
  const theme = useVocabularyLabel('themes');
  return ({ dimension, code }: Group) => {
    if (code === undefined) return t('dashboard.notStated');
    if (dimension === 'level') return level(code);
    if (dimension === 'theme') return theme(code);
    return dimension === 'kind' ? t(`kinds.${code as 'need'}`) : t(`holders.${code as 'field'}`);
  };
}

function Filters() {
  const t = useSignalText();
  const options = useSignalOptions();
  const names = Object.keys(options) as (keyof typeof options)[];
  return (
    <FilterBar active={activeFilters(route.useSearch(), options)} names={names}>
      {names.map((name) => (
        <FilterSelect key={name} name={name} label={t(`filter.${name}`)} options={options[name]} />
      ))}
    </FilterBar>
  );
}
