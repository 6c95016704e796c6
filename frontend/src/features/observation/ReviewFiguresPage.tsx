import { Checkbox, Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
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
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { ReviewTabs } from '~/ui/ReviewTabs';
import { EmptyState } from '~/ui/states';
import { useUrlState } from '~/ui/urlState';
import { PeriodText } from '~/ui/values';
import { BulkActs } from './BulkActs';
import { ObservationState } from './ObservationState';
import { PartText } from './Part';
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
      breakdown: ['all'],
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
        {(figures) => <FigureTable figures={figures} region={me.administration} />}
      </QueryView>
    </>
  );
}

interface FigureTableProps {
  figures: Observation[];
  /** The region accepts and publishes; a coordinator validates. */
  region: boolean;
}

function FigureTable({ figures, region }: FigureTableProps) {
  const t = useObservationText();
  const [chosen, setChosen] = useState<string[]>([]);
  const here = figures.filter(({ id }) => chosen.includes(id));
  const toggle = (id: string) =>
    setChosen((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]));
  const language = useLanguage();
  const unit = useVocabularyLabel('units');
  const place = (figure: Observation) =>
    [figure.partnership ?? figure.territory, figure.organization]
      .map((part) => localizedString(part?.name, language))
      .filter(Boolean)
      .join(' – ');
  const rows = [...figures].sort((a, b) => place(a).localeCompare(place(b), LOCALES[language]));
  return (
    <>
      <BulkActs
        figures={here}
        region={region}
        all={figures.length}
        onAll={() => setChosen(here.length === figures.length ? [] : figures.map(({ id }) => id))}
        onDone={() => setChosen([])}
      />
      <DataTable
        caption={t('review.title')}
        captionHidden
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'choose',
            header: t('review.choose'),
            cell: (figure) => (
              <Checkbox
                aria-label={`${t('review.choose')}: ${localizedString(figure.indicator.name, language)}, ${place(figure)}, ${figure.period}`}
                checked={chosen.includes(figure.id)}
                onChange={() => toggle(figure.id)}
              />
            ),
          },
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
          {
            key: 'part',
            header: t('form.part'),
            cell: ({ disaggregation }) => <PartText part={disaggregation} />,
          },
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
          {
            key: 'findings',
            header: t('review.findings'),
            cell: ({ findings }) =>
              findings?.map(({ code, text }) => (
                <div key={code}>
                  <LocalizedText value={text} unmarked />
                </div>
              )),
          },
        ]}
      />
    </>
  );
}
