import { Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type Observation, observationsQuery } from '~/api/observations';
import { useVocabularyLabel } from '~/api/refData';
import { LOCALES } from '~/lib/i18n/languages';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { isReviewer, type Me, useMe } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { DataTable } from '~/ui/DataTable';
import { ReportedValue } from '~/ui/figure/IndicatorFigure';
import { reportedOf } from '~/ui/figure/reported';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { ReviewTabs } from '~/ui/ReviewTabs';
import { EmptyState } from '~/ui/states';
import { useUrlState } from '~/ui/urlState';
import { PeriodText } from '~/ui/values';
import { ObservationState } from './ObservationState';
import { useObservationText } from './texts';

const route = getRouteApi('/review/figures');

export function ReviewFiguresPage() {
  const t = useObservationText();
  const me = useMe();
  return (
    <RequireSignIn allow={isReviewer}>
      <PageTitle title={t('review.title')} lead={t('review.lead')} />
      <ReviewTabs />
      {me && <ToReview me={me} />}
    </RequireSignIn>
  );
}

function ToReview({ me }: { me: Me }) {
  const t = useObservationText();
  const { validated } = route.useSearch();
  const { change } = useUrlState();
  const query = useQuery(
    observationsQuery({
      status: validated ? ['validated', 'accepted'] : ['submitted'],
      ...(!me.administration && { partnership: me.coordinates.map(({ id }) => id) }),
    }),
  );
  return (
    <>
      {me.administration && (
        <Switch
          mb="lg"
          label={t('review.validated')}
          checked={validated ?? false}
          onChange={(event) => change({ validated: event.currentTarget.checked || undefined })}
        />
      )}
      <QueryView
        query={query}
        lines={6}
        isEmpty={(figures) => hasNoItems({ items: figures })}
        empty={<EmptyState title={t('review.emptyTitle')}>{t('review.empty')}</EmptyState>}
      >
        {(figures) => <FigureTable figures={figures} />}
      </QueryView>
    </>
  );
}

function FigureTable({ figures }: { figures: Observation[] }) {
  const t = useObservationText();
  const language = useLanguage();
  const unit = useVocabularyLabel('units');
  const place = (figure: Observation) =>
    [figure.partnership ?? figure.territory, figure.organization]
      .map((part) => localizedString(part?.name, language))
      .filter(Boolean)
      .join(' – ');
  const rows = [...figures].sort((a, b) => place(a).localeCompare(place(b), LOCALES[language]));
  return (
    <DataTable
      caption={t('review.title')}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'indicator',
          header: t('column.indicator'),
          rowHeader: true,
          cell: (figure) => (
            <TextLink
              to="/figures/$observationId"
              params={{ observationId: figure.id }}
              aria-label={`${localizedString(figure.indicator.name, language)}, ${place(figure)}, ${figure.period}`}
            >
              {localizedString(figure.indicator.name, language)}
            </TextLink>
          ),
        },
        { key: 'place', header: t('column.place'), cell: place },
        { key: 'period', header: t('column.period'), cell: ({ period }) => <PeriodText value={period} /> },
        {
          key: 'value',
          header: t('column.value'),
          align: 'end',
          cell: (figure) => <ReportedValue row={reportedOf(figure, '')} unit={unit(figure.unit)} />,
        },
        {
          key: 'state',
          header: t('column.state'),
          cell: ({ status }) => <ObservationState status={status} />,
        },
      ]}
    />
  );
}
