import { Alert } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { Versioned } from '~/api/client';
import { indicatorQuery } from '~/api/indicators';
import type { Observation } from '~/api/observations';
import { useVocabularyLabel } from '~/api/refData';
import { formatPeriod } from '~/lib/format/period';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { FieldList } from '~/ui/FieldList';
import { ReportedValue } from '~/ui/figure/IndicatorFigure';
import { reportedOf } from '~/ui/figure/reported';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { DateText } from '~/ui/values';
import { CommentsBeside } from './comments/CommentsBeside';
import { FigureActs } from './FigureActs';
import { FigureForm } from './FigureForm';
import { ObservationState } from './ObservationState';
import { PartText } from './Part';
import { observationQuery } from './queries';
import { useObservationText } from './texts';

const route = getRouteApi('/figures/$observationId');

export function FigurePage() {
  const { observationId } = route.useParams();
  return <ObservationDetail observationId={observationId} titled />;
}

/** One figure with its notes and history, and what this person may do with it. */
export function ObservationDetail({ observationId, titled }: { observationId: string; titled: boolean }) {
  const query = useQuery(observationQuery(observationId));
  return (
    <QueryView query={query} lines={8}>
      {(read) => <Detail read={read} titled={titled} />}
    </QueryView>
  );
}

function Detail({ read, titled }: { read: Versioned<Observation>; titled: boolean }) {
  const t = useObservationText();
  const language = useLanguage();
  const figure = read.value;
  const { permittedActions = [] } = figure;
  const place = [figure.partnership ?? figure.territory, figure.organization]
    .map((part) => localizedString(part?.name, language))
    .filter(Boolean)
    .join(' – ');
  return (
    <>
      {titled && (
        <PageTitle
          kicker={place}
          title={`${localizedString(figure.indicator.name, language)}, ${formatPeriod(figure.period, language)}`}
        />
      )}
      <p>
        <ObservationState status={figure.status} />
      </p>
      <Notes figure={figure} />
      {(figure.warnings ?? []).map(({ code, text }) => (
        <Alert key={code} variant="outline" color="yellow.9" mb="md" title={t('warning')}>
          <LocalizedText value={text} />
        </Alert>
      ))}
      <FigureActs figure={figure} />
      {permittedActions.includes('edit') ? <Editing read={read} /> : <Facts figure={figure} />}
      <History figure={figure} />
      {figure.partnership && <CommentsBeside partnership={figure.partnership.id} figures={[figure]} />}
      <p>
        <TextLink to="/indicators/$indicatorId" params={{ indicatorId: figure.indicator.id }}>
          {t('whatItMeans')}
        </TextLink>
      </p>
    </>
  );
}

function Editing({ read }: { read: Versioned<Observation> }) {
  const t = useObservationText();
  const language = useLanguage();
  const query = useQuery(indicatorQuery(read.value.indicator.id, read.value.indicator.version));
  return (
    <>
      <h2>{t('form.editTitle', { period: formatPeriod(read.value.period, language) })}</h2>
      <QueryView query={query} lines={8}>
        {({ value }) => <FigureForm key={read.etag} indicator={value} read={read} />}
      </QueryView>
    </>
  );
}

function Facts({ figure }: { figure: Observation }) {
  const t = useObservationText();
  const unit = useVocabularyLabel('units')(figure.unit);
  const row = reportedOf(figure, '');
  return (
    <Section title={t('facts')}>
      <FieldList
        fields={[
          { label: t('column.value'), value: <ReportedValue row={row} unit={unit} /> },
          {
            label: t('form.numerator'),
            value: figure.numerator && <ReportedValue row={{ ...row, value: figure.numerator }} />,
          },
          {
            label: t('form.denominator'),
            value: figure.denominator && <ReportedValue row={{ ...row, value: figure.denominator }} />,
          },
          {
            label: t('form.narrative'),
            value: figure.narrative && <LocalizedText value={figure.narrative} />,
          },
          { label: t('form.source'), value: figure.source },
          { label: t('form.part'), value: <PartText part={figure.disaggregation} /> },
          { label: t('form.method'), value: figure.method },
          {
            label: t('form.evidence'),
            value: figure.evidence && (
              <a href={figure.evidence} rel="noreferrer">
                {figure.evidence}
              </a>
            ),
          },
          { label: t('form.file'), value: figure.file },
          { label: t('form.estimated'), value: figure.estimated && t('yes') },
          { label: t('form.provisional'), value: figure.provisional && t('yes') },
          { label: t('caveat'), value: <LocalizedText value={figure.caveat} /> },
        ]}
      />
    </Section>
  );
}

function Notes({ figure }: { figure: Observation }) {
  const t = useObservationText();
  if (!figure.notes?.length) return null;
  return (
    <Section title={t('notes')}>
      <ul>
        {figure.notes.map(({ by, text, at }) => (
          <li key={`${at}${text}`}>
            <strong>{t(`by.${by}`)}</strong> (<DateText value={at} time />
            ): {text}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function History({ figure }: { figure: Observation }) {
  const t = useObservationText();
  const label = useVocabularyLabel('observationStatuses');
  if (!figure.history?.length) return null;
  return (
    <Section title={t('history')}>
      <ol>
        {figure.history.map(({ status, at }) => (
          <li key={`${at}${status}`}>
            {label(status)}, <DateText value={at} time />
          </li>
        ))}
      </ol>
    </Section>
  );
}
