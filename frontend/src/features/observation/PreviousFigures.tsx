import type { Observation } from '~/api/observations';
import { useVocabularyLabel } from '~/api/refData';
import { DataTable } from '~/ui/DataTable';
import { ReportedValue } from '~/ui/figure/IndicatorFigure';
import { reportedOf } from '~/ui/figure/reported';
import { LocalizedText } from '~/ui/LocalizedText';
import { Section } from '~/ui/Section';
import { PeriodText } from '~/ui/values';
import { ObservationState } from './ObservationState';
import { useObservationText } from './texts';

const SHOWN = 8;

/** What was entered before, newest first: the own past is what a figure is compared with. */
export function PreviousFigures({ figures, unit }: { figures: Observation[]; unit: string }) {
  const t = useObservationText();
  const unitLabel = useVocabularyLabel('units');
  return (
    <Section title={t('previous.title')}>
      {figures.length === 0 ? (
        <p>{t('previous.none')}</p>
      ) : (
        <DataTable
          caption={t('previous.title')}
          captionHidden
          rows={figures.toReversed().slice(0, SHOWN)}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'period',
              header: t('column.period'),
              rowHeader: true,
              cell: ({ period }) => <PeriodText value={period} />,
            },
            {
              key: 'value',
              header: `${t('column.value')} (${unitLabel(unit)})`,
              align: 'end',
              cell: (figure) => <ReportedValue row={reportedOf(figure, '')} />,
            },
            {
              key: 'state',
              header: t('column.state'),
              cell: ({ status }) => <ObservationState status={status} />,
            },
            {
              key: 'narrative',
              header: t('form.narrative'),
              cell: ({ narrative }) => <LocalizedText value={narrative} />,
            },
          ]}
        />
      )}
    </Section>
  );
}
