import { Alert, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Indicator } from '~/api/indicators';
import { useVocabularyLabel } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { DataTable } from '~/ui/DataTable';
import { LocalizedText } from '~/ui/LocalizedText';
import { QueryView } from '~/ui/QueryView';
import { StatusBadge } from '~/ui/StatusBadge';
import { EmptyState } from '~/ui/states';
import { DecimalText, PeriodText } from '~/ui/values';
import { type CalculatedFigure, calculatedQuery } from './calculatedQueries';
import { useIndicatorText } from './texts';

/** Figures nobody entered: by formula for every period, or from the register as it stood on a day. */
export function CalculatedFigures({ indicator }: { indicator: Indicator }) {
  const t = useIndicatorText();
  const register = indicator.registerMeasure !== undefined;
  const [asOf, setAsOf] = useState('');
  const query = useQuery(calculatedQuery(indicator.code, asOf || undefined));
  return (
    <>
      <p>
        <StatusBadge>{register ? t('calculated.register') : t('calculated.formula')}</StatusBadge>
      </p>
      <p>{register ? t('calculated.registerWords') : t('calculated.formulaWords')}</p>
      {register && (
        <TextInput
          type="date"
          label={t('calculated.asOf')}
          maw="14rem"
          mb="lg"
          className="no-print"
          value={asOf}
          onChange={(event) => setAsOf(event.currentTarget.value)}
        />
      )}
      <QueryView
        query={query}
        lines={8}
        isEmpty={(figures) => figures.length === 0}
        empty={<EmptyState title={t('calculated.emptyTitle')}>{t('calculated.empty')}</EmptyState>}
      >
        {(figures) => <FigureRows indicator={indicator} figures={figures} />}
      </QueryView>
    </>
  );
}

function FigureRows({ indicator, figures }: { indicator: Indicator; figures: CalculatedFigure[] }) {
  const t = useIndicatorText();
  const language = useLanguage();
  const unit = useVocabularyLabel('units')(indicator.unit);
  const subject = ({ partnership, territory }: CalculatedFigure) =>
    localizedString((partnership ?? territory)?.name, language);
  const [first] = figures;
  return (
    <>
      <DataTable
        caption={localizedString(indicator.name, language)}
        captionHidden
        rows={figures}
        rowKey={(figure) => `${(figure.partnership ?? figure.territory)?.id} ${figure.period}`}
        columns={[
          { key: 'subject', header: t('calculated.subject'), rowHeader: true, cell: subject },
          {
            key: 'period',
            header: t('calculated.period'),
            cell: ({ period }) => <PeriodText value={period} />,
          },
          {
            key: 'value',
            header: `${t('calculated.value')} (${unit})`,
            align: 'end',
            cell: ({ value }) => (value === undefined ? '–' : <DecimalText value={value} />),
          },
          {
            key: 'from',
            header: t('calculated.from'),
            cell: (figure) => <From figure={figure} />,
          },
        ]}
      />
      {first && (
        <p>
          <LocalizedText value={first.source} />. {t('calculated.notRanked')}
        </p>
      )}
      <Alert variant="outline" color="gray" mb="lg">
        {t('calculated.attribution')}
      </Alert>
    </>
  );
}

/** What a figure was worked out from, or why there is none. */
function From({ figure }: { figure: CalculatedFigure }) {
  const t = useIndicatorText();
  if (figure.absences) {
    return figure.absences.map(({ reason, indicator, text }) => (
      <div key={`${reason} ${indicator}`}>
        <LocalizedText value={text} unmarked />
      </div>
    ));
  }
  if (figure.inputs) {
    return figure.inputs.map(({ code, name, value, period }) => (
      <div key={code}>
        <LocalizedText value={name} unmarked />
        {': '}
        {value === undefined ? '–' : <DecimalText value={value} />}
        {period && (
          <>
            {' ('}
            <PeriodText value={period} />)
          </>
        )}
      </div>
    ));
  }
  if (figure.numerator === undefined || figure.denominator === undefined) return null;
  return (
    <>
      <DecimalText value={figure.numerator} /> {t('calculated.of')} <DecimalText value={figure.denominator} />
    </>
  );
}
