import type { Indicator } from '~/api/indicators';
import { useVocabularyLabel } from '~/api/refData';
import { formatDecimal } from '~/lib/format/number';
import type { Localized } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { FieldList } from '~/ui/FieldList';
import { LocalizedText } from '~/ui/LocalizedText';
import { useIndicatorText } from './texts';

/** Everything the definition says. */
export function IndicatorDefinitionFacts({ indicator }: { indicator: Indicator }) {
  const t = useIndicatorText();
  const kind = useVocabularyLabel('indicatorKinds');
  const unit = useVocabularyLabel('units');
  const direction = useVocabularyLabel('directions');
  const period = useVocabularyLabel('periodTypes');
  const dimension = useVocabularyLabel('disaggregations');
  const language = useLanguage();
  const words = (value: Localized | undefined) => value && <LocalizedText value={value} />;
  return (
    <FieldList
      fields={[
        { label: t('field.code'), value: <code>{indicator.code}</code> },
        { label: t('field.kind'), value: kind(indicator.kind) },
        { label: t('field.unit'), value: unit(indicator.unit) },
        { label: t('field.numerator'), value: words(indicator.numerator) },
        { label: t('field.denominator'), value: words(indicator.denominator) },
        { label: t('field.countingRule'), value: words(indicator.countingRule) },
        { label: t('field.periodType'), value: period(indicator.periodType) },
        { label: t('field.lowestLevel'), value: t(`level.${indicator.lowestLevel}`) },
        { label: t('field.direction'), value: direction(indicator.direction) },
        {
          label: t('field.measures'),
          value: indicator.measures !== 'other' && t(`measures.${indicator.measures}`),
        },
        { label: t('field.aggregation'), value: aggregationOf(indicator, t) },
        { label: t('field.accumulation'), value: t(`accumulation.${indicator.accumulation}`) },
        { label: t('field.disaggregations'), value: indicator.disaggregations.map(dimension).join(', ') },
        { label: t('field.bounds'), value: boundsOf(indicator, t, language) },
        {
          label: t('field.scale'),
          value: indicator.scale && (
            <ol>
              {indicator.scale.map((step) => (
                <li key={JSON.stringify(step)}>
                  <LocalizedText value={step} />
                </li>
              ))}
            </ol>
          ),
        },
        { label: t('field.formula'), value: indicator.formula && <code>{indicator.formula}</code> },
        { label: t('field.neverATarget'), value: indicator.neverATarget && t('page.neverATarget') },
        { label: t('field.context'), value: words(indicator.context) },
        { label: t('field.purpose'), value: words(indicator.purpose) },
        { label: t('field.usedBy'), value: words(indicator.usedBy) },
        { label: t('field.source'), value: words(indicator.source) },
        { label: t('field.note'), value: words(indicator.note) },
      ]}
    />
  );
}

function boundsOf(
  { minimum, maximum }: Indicator,
  t: ReturnType<typeof useIndicatorText>,
  language: ReturnType<typeof useLanguage>,
) {
  const from = minimum && formatDecimal(minimum, language);
  const until = maximum && formatDecimal(maximum, language);
  if (from && until) return t('bounds.between', { from, until });
  return (from && t('bounds.from', { from })) || (until && t('bounds.until', { until }));
}

function aggregationOf({ aggregation, weight }: Indicator, t: ReturnType<typeof useIndicatorText>): string {
  if (aggregation !== 'weightedMean') return t(`aggregation.${aggregation}`);
  return weight === 'denominator' || !weight
    ? t('aggregation.byDenominator')
    : t('aggregation.byIndicator', { weight });
}
