import { useQuery } from '@tanstack/react-query';
import { type Observation, observationsQuery } from '~/api/observations';
import { useVocabularyLabel } from '~/api/refData';
import { formatDate } from '~/lib/format/date';
import { formatPeriod } from '~/lib/format/period';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { isReviewer, type Me, useMe } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { DataTable } from '~/ui/DataTable';
import { ReportedValue } from '~/ui/figure/IndicatorFigure';
import { reportedOf } from '~/ui/figure/reported';
import { LocalizedText } from '~/ui/LocalizedText';
import { ButtonLink, TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { EmptyState } from '~/ui/states';
import { openUntil, roundsQuery } from './collectionQueries';
import { ObservationState } from './ObservationState';
import { type Assignment, assignmentsQuery } from './queries';
import { useObservationText } from './texts';

export function DataEntryPage() {
  return (
    <RequireSignIn>
      <DataEntry />
    </RequireSignIn>
  );
}

function DataEntry() {
  const t = useObservationText();
  const me = useMe();
  return (
    <>
      <PageTitle
        title={t('entry.title')}
        lead={t('entry.lead')}
        actions={
          <>
            <ButtonLink to="/collection" variant="default">
              {t('collection.title')}
            </ButtonLink>
            <ButtonLink to="/figure-imports" variant="default">
              {t('entry.manyAtOnce')}
            </ButtonLink>
            {me && isReviewer(me) && (
              <ButtonLink to="/review/figures" variant="default">
                {t('review.title')}
              </ButtonLink>
            )}
          </>
        }
      />
      {me && <MyFigures me={me} />}
    </>
  );
}

function MyFigures({ me }: { me: Me }) {
  const t = useObservationText();
  const assignments = useQuery(assignmentsQuery(me));
  return (
    <QueryView
      query={assignments}
      lines={8}
      isEmpty={(found) => found.length === 0}
      empty={<EmptyState title={t('entry.emptyTitle')}>{t('entry.empty')}</EmptyState>}
    >
      {(found) => <ByPlace assignments={found} />}
    </QueryView>
  );
}

function ByPlace({ assignments }: { assignments: Assignment[] }) {
  const ids = (refs: ({ id: string } | undefined)[]) => [...new Set(refs.flatMap((ref) => ref?.id ?? []))];
  const figures = useQuery({
    ...observationsQuery({
      partnership: ids(assignments.map(({ partnership }) => partnership)),
      from: '2020',
    }),
    enabled: assignments.some(({ partnership }) => partnership),
  });
  const places = ids(assignments.map(placeOf));
  return (
    <>
      {places.map((place) => (
        <Place
          key={place}
          assignments={assignments.filter((one) => placeOf(one)?.id === place)}
          figures={figures.data ?? []}
        />
      ))}
    </>
  );
}

const placeOf = ({ partnership, territory }: Assignment) => partnership ?? territory;

interface PlaceProps {
  assignments: Assignment[];
  figures: Observation[];
}

/** The figures to hand in for one partnership, with the last closed period of each. */
function Place({ assignments, figures }: PlaceProps) {
  const t = useObservationText();
  const language = useLanguage();
  const period = useVocabularyLabel('periodTypes');
  const [first] = assignments;
  const title = localizedString(first && placeOf(first)?.name, language);
  return (
    <Section
      title={title}
      actions={
        first && (
          <ButtonLink
            to="/data-entry/table/$placeId"
            params={{ placeId: placeOf(first)?.id ?? '' }}
            variant="default"
          >
            {t('grid.open')}
          </ButtonLink>
        )
      }
    >
      <DataTable
        caption={title}
        captionHidden
        rows={assignments
          .filter(({ indicator }) => !indicator.workedOut)
          .map((assignment) => ({ assignment, figure: figureOf(assignment, figures) }))}
        rowKey={({ assignment }) => assignment.id}
        columns={[
          {
            key: 'indicator',
            header: t('column.indicator'),
            rowHeader: true,
            cell: ({ assignment }) => (
              <>
                <LocalizedText value={assignment.indicator.name} unmarked />
                {assignment.organization && (
                  <>
                    {' – '}
                    <LocalizedText value={assignment.organization.name} unmarked />
                  </>
                )}
              </>
            ),
          },
          {
            key: 'period',
            header: t('column.period'),
            cell: ({ assignment }) =>
              assignment.indicator.periodType === 'snapshot'
                ? period('snapshot')
                : formatPeriod(assignment.lastClosedPeriod, language),
          },
          {
            key: 'value',
            header: t('column.value'),
            align: 'end',
            cell: ({ figure }) => figure && <ReportedValue row={reportedOf(figure, '')} />,
          },
          {
            key: 'state',
            header: t('column.state'),
            cell: ({ assignment, figure }) => (
              <>
                <ObservationState status={figure?.status} />
                {(!figure || figure.status === 'draft') && <OpenUntil assignment={assignment} />}
              </>
            ),
          },
          {
            key: 'act',
            header: t('column.act'),
            cell: ({ assignment, figure }) => <EntryLink assignment={assignment} figure={figure} />,
          },
        ]}
      />
    </Section>
  );
}

/** Until when the figure can be entered, or that it cannot. */
function OpenUntil({ assignment }: { assignment: Assignment }) {
  const t = useObservationText();
  const language = useLanguage();
  const { data } = useQuery(roundsQuery);
  if (!data) return null;
  const day = openUntil(data, assignment.partnership?.id, assignment.lastClosedPeriod);
  return (
    <div>{day ? t('collection.openUntil', { day: formatDate(day, language) }) : t('collection.closed')}</div>
  );
}

function EntryLink({ assignment, figure }: { assignment: Assignment; figure: Observation | undefined }) {
  const t = useObservationText();
  const language = useLanguage();
  const what = `${localizedString(assignment.indicator.name, language)}, ${assignment.lastClosedPeriod}`;
  if (!figure || figure.status === 'draft' || figure.status === 'returned') {
    return (
      <TextLink
        to="/data-entry/$assignmentId"
        params={{ assignmentId: assignment.id }}
        aria-label={`${t('entry.enter')}: ${what}`}
      >
        {t('entry.enter')}
      </TextLink>
    );
  }
  return (
    <TextLink
      to="/figures/$observationId"
      params={{ observationId: figure.id }}
      aria-label={`${t('entry.look')}: ${what}`}
    >
      {t('entry.look')}
    </TextLink>
  );
}

/** What was entered for the last closed period under an assignment. */
function figureOf(assignment: Assignment, figures: Observation[]): Observation | undefined {
  return figures.find(
    (figure) =>
      figure.indicator.id === assignment.indicator.id &&
      figure.period === assignment.lastClosedPeriod &&
      figure.partnership?.id === assignment.partnership?.id &&
      figure.organization?.id === assignment.organization?.id,
  );
}
