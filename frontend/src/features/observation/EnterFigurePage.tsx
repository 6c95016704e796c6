import { NativeSelect, Space } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type Indicator, indicatorQuery } from '~/api/indicators';
import { observationsQuery } from '~/api/observations';
import { formatPeriod } from '~/lib/format/period';
import { recentPeriods } from '~/lib/format/recentPeriods';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { RequireSignIn } from '~/session/RequireSignIn';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { FigureForm } from './FigureForm';
import { ObservationDetail } from './FigurePage';
import { PartChoice, partAddress, partOf, samePart } from './Part';
import { PreviousFigures } from './PreviousFigures';
import { type Assignment, assignmentQuery } from './queries';
import { useObservationText } from './texts';

const route = getRouteApi('/data-entry/$assignmentId');
const PERIODS = 8;

export function EnterFigurePage() {
  const t = useObservationText();
  const { assignmentId } = route.useParams();
  const assignment = useQuery(assignmentQuery(assignmentId));
  const indicatorId = assignment.data?.indicator.id ?? '';
  const indicator = useQuery({ ...indicatorQuery(indicatorId), enabled: indicatorId !== '' });
  return (
    <RequireSignIn>
      <p className="no-print">
        <TextLink to="/data-entry">{t('entry.back')}</TextLink>
      </p>
      <QueryView query={assignment} lines={4}>
        {(found) => (
          <QueryView query={indicator} lines={8}>
            {({ value }) => <Entering assignment={found} indicator={value} />}
          </QueryView>
        )}
      </QueryView>
    </RequireSignIn>
  );
}

interface EnteringProps {
  assignment: Assignment;
  indicator: Indicator;
}

function Entering({ assignment, indicator }: EnteringProps) {
  const t = useObservationText();
  const language = useLanguage();
  const { period = assignment.lastClosedPeriod, part: address } = route.useSearch();
  const navigate = route.useNavigate();
  const part = partOf(address);
  const { partnership, territory, organization } = assignment;
  const query = useQuery(
    observationsQuery({
      indicator: [indicator.id],
      ...(indicator.disaggregations.length > 0 && { breakdown: ['all'] }),
      ...(partnership && { partnership: [partnership.id] }),
      ...(territory && { territory: [territory.id] }),
      ...(organization && { organization: [organization.id] }),
    }),
  );
  const place = [partnership ?? territory, organization]
    .map((name) => localizedString(name?.name, language))
    .filter(Boolean)
    .join(' – ');
  return (
    <>
      <PageTitle
        kicker={place}
        title={localizedString(indicator.name, language)}
        lead={localizedString(indicator.definition, language)}
      />
      <PeriodChoice assignment={assignment} period={period} />
      <PartChoice
        dimensions={indicator.disaggregations}
        part={part}
        onChange={(next) =>
          void navigate({ search: { period, part: partAddress(next) }, replace: true, resetScroll: false })
        }
      />
      <QueryView query={query} lines={8}>
        {(figures) => {
          const own = figures.filter(
            (figure) => figure.organization?.id === organization?.id && samePart(figure.disaggregation, part),
          );
          const entered = own.find((figure) => figure.period === period);
          return entered ? (
            <ObservationDetail key={entered.id} observationId={entered.id} titled={false} />
          ) : (
            <>
              <h2>{t('form.title', { period: formatPeriod(period, language) })}</h2>
              <FigureForm
                key={`${period} ${address}`}
                indicator={indicator}
                assignment={assignment}
                period={period}
                part={part}
              />
              <Space h="xl" />
              <PreviousFigures figures={own} unit={indicator.unit} />
            </>
          );
        }}
      </QueryView>
    </>
  );
}

function PeriodChoice({ assignment, period }: { assignment: Assignment; period: string }) {
  const t = useObservationText();
  const language = useLanguage();
  const navigate = route.useNavigate();
  const { periodType } = assignment.indicator;
  const offered = recentPeriods(periodType, assignment.lastClosedPeriod, PERIODS);
  const periods = offered.includes(period) ? offered : [period, ...offered];
  return (
    <NativeSelect
      label={t('form.period')}
      className="no-print"
      maw="20rem"
      mb="lg"
      value={period}
      onChange={(event) =>
        void navigate({
          search: (before) => ({ ...before, period: event.currentTarget.value }),
          resetScroll: false,
        })
      }
      data={periods.map((value) => ({ value, label: formatPeriod(value, language) }))}
    />
  );
}
