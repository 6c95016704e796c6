import { Text } from '@mantine/core';
import { useWatch } from 'react-hook-form';
import type { Indicator } from '~/api/indicators';
import { useVocabulary, useVocabularyLabel } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import {
  CheckboxField,
  DecimalField,
  LocalizedField,
  RadioField,
  SelectField,
  TextAreaField,
  TextField,
} from '~/ui/form/fields';
import { type Answer, answersFor } from './figureForm';
import { useObservationText } from './texts';

/** The fields of a figure; which ones depends on how it is answered. */
export function FigureFields({ indicator }: { indicator: Indicator }) {
  const t = useObservationText();
  const language = useLanguage();
  const answer: Answer = useWatch({ name: 'answer' });
  return (
    <>
      {indicator.countingRule && (
        <Text mb="lg" maw="var(--text-width)">
          <strong>{t('form.countingRule')}</strong> {localizedString(indicator.countingRule, language)}
        </Text>
      )}
      {indicator.measures !== 'other' && (
        <RadioField
          name="counts"
          label={t('form.counts')}
          description={t('form.countsHint')}
          required
          options={(['reach', 'participation'] as const).map((value) => ({
            value,
            label: t(`counts.${value}`),
          }))}
        />
      )}
      <RadioField
        name="answer"
        label={t('form.answer')}
        required
        options={answersFor(indicator).map((value) => ({ value, label: t(`answer.${value}`) }))}
      />
      <AnswerFields answer={answer} indicator={indicator} />
      <LocalizedField
        name="narrative"
        label={t('form.narrative')}
        description={t('form.narrativeHint')}
        multiline
        limit={4000}
      />
      <TextField name="source" label={t('form.source')} description={t('form.sourceHint')} required />
      <TextAreaField
        name="method"
        label={t('form.method')}
        description={t('form.methodHint')}
        rows={2}
        limit={1000}
      />
      <TextField name="evidence" label={t('form.evidence')} description={t('form.evidenceHint')} />
      <CheckboxField name="estimated" label={t('form.estimated')} />
      <CheckboxField name="provisional" label={t('form.provisional')} />
    </>
  );
}

function AnswerFields({ answer, indicator }: { answer: Answer; indicator: Indicator }) {
  const t = useObservationText();
  const language = useLanguage();
  const unit = useVocabularyLabel('units')(indicator.unit);
  const reasons = useVocabulary('absenceReasons');
  const part = (words: Indicator['numerator']) => localizedString(words, language);
  switch (answer) {
    case 'parts':
      return (
        <>
          <DecimalField
            name="numerator"
            label={t('form.numerator')}
            description={part(indicator.numerator)}
            required
          />
          <DecimalField
            name="denominator"
            label={t('form.denominator')}
            description={part(indicator.denominator)}
            required
          />
          <Text mb="lg">{t('form.workedOut', { unit })}</Text>
        </>
      );
    case 'value':
      if (indicator.scale)
        return (
          <RadioField
            name="value"
            label={t('form.step')}
            required
            options={indicator.scale.map((step, place) => ({
              value: String(place + 1),
              label: `${place + 1}. ${localizedString(step, language)}`,
            }))}
          />
        );
      return <DecimalField name="value" label={`${t('form.value')} (${unit})`} required />;
    case 'interval':
      return (
        <>
          <DecimalField name="lower" label={`${t('form.lower')} (${unit})`} required />
          <DecimalField name="upper" label={`${t('form.upper')} (${unit})`} required />
        </>
      );
    case 'absence':
      return (
        <>
          <SelectField name="absenceReason" label={t('form.absenceReason')} options={reasons} required />
          <TextAreaField name="absenceNote" label={t('form.absenceNote')} rows={2} limit={1000} />
        </>
      );
    case 'words':
      return <Text mb="lg">{t('form.inWords')}</Text>;
  }
}
