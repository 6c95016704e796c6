import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useVocabulary } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import {
  CheckboxField,
  CheckboxGroupField,
  DecimalField,
  LocalizedField,
  RadioField,
  SelectField,
  TextField,
} from '~/ui/form/fields';
import { DENOMINATOR } from './definitionForm';
import { weighingQuery } from './queries';
import { LEVELS } from './search';
import { useIndicatorText } from './texts';

const AGGREGATIONS = ['sum', 'weightedMean', 'last', 'none'] as const;
const MEASURES = ['reach', 'participation', 'other'] as const;
const RELATIONS = ['same', 'comparableWithBreak', 'notComparable'] as const;

/** The fields of a wording, in the order in which one thinks it up. */
export function DefinitionFields({ first, followsUp }: { first?: boolean; followsUp?: boolean }) {
  const t = useIndicatorText();
  return (
    <>
      <Text mb="lg" maw="var(--text-width)">
        {t('form.audience')}
      </Text>
      {followsUp && (
        <>
          <RadioField
            name="relationToPrevious"
            label={t('field.relationToPrevious')}
            required
            options={RELATIONS.map((value) => ({ value, label: t(`relation.${value}`) }))}
          />
          <LocalizedField name="note" label={t('field.note')} multiline />
        </>
      )}
      {first && (
        <TextField name="code" label={t('field.code')} description={t('form.codeHint')} required size={40} />
      )}
      <LocalizedField name="name" label={t('field.name')} required />
      <LocalizedField name="definition" label={t('field.definition')} multiline required />
      <LocalizedField name="caveat" label={t('field.caveat')} multiline required />
      <Measuring />
      <Together />
      <MoreRules />
      <LocalizedField name="context" label={t('field.context')} multiline />
      <LocalizedField name="purpose" label={t('field.purpose')} multiline />
      <LocalizedField name="usedBy" label={t('field.usedBy')} />
      <LocalizedField name="source" label={t('field.source')} />
      <CheckboxField name="neverATarget" label={t('form.neverATarget')} />
    </>
  );
}

function Measuring() {
  const t = useIndicatorText();
  return (
    <>
      <SelectField name="kind" label={t('field.kind')} required options={useVocabulary('indicatorKinds')} />
      <SelectField
        name="unit"
        label={t('field.unit')}
        description={t('form.unitHint')}
        required
        options={useVocabulary('units')}
      />
      <LocalizedField name="numerator" label={t('field.numerator')} description={t('form.quotientHint')} />
      <LocalizedField
        name="denominator"
        label={t('field.denominator')}
        description={t('form.quotientHint')}
      />
      <LocalizedField name="countingRule" label={t('field.countingRule')} multiline />
      <SelectField
        name="periodType"
        label={t('field.periodType')}
        required
        options={useVocabulary('periodTypes')}
      />
      <SelectField
        name="lowestLevel"
        label={t('field.lowestLevel')}
        required
        options={LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
      />
      <RadioField
        name="measures"
        label={t('field.measures')}
        required
        options={MEASURES.map((value) => ({ value, label: t(`measures.${value}`) }))}
      />
      <TextField name="decimals" label={t('field.decimals')} required size={3} inputMode="numeric" />
      <RadioField
        name="direction"
        label={t('field.direction')}
        required
        options={useVocabulary('directions')}
      />
    </>
  );
}

const ACCUMULATIONS = ['periodic', 'cumulative'] as const;

/** What most definitions leave as it is. */
function MoreRules() {
  const t = useIndicatorText();
  return (
    <>
      <RadioField
        name="accumulation"
        label={t('field.accumulation')}
        required
        options={ACCUMULATIONS.map((value) => ({ value, label: t(`accumulation.${value}`) }))}
      />
      <CheckboxGroupField
        name="disaggregations"
        label={t('field.disaggregations')}
        description={t('form.disaggregationsHint')}
        options={useVocabulary('disaggregations')}
      />
      <DecimalField name="minimum" label={t('field.minimum')} description={t('form.boundsHint')} size={12} />
      <DecimalField name="maximum" label={t('field.maximum')} size={12} />
      <LocalizedField name="scale" label={t('field.scale')} description={t('form.scaleHint')} multiline />
      <TextField name="formula" label={t('field.formula')} description={t('form.formulaHint')} />
    </>
  );
}

function Together() {
  const t = useIndicatorText();
  const language = useLanguage();
  const { data } = useQuery(weighingQuery);
  const weights = (data?.items ?? []).map(({ code, name }) => ({
    value: code,
    label: localizedString(name, language),
  }));
  return (
    <>
      <RadioField
        name="aggregation"
        label={t('field.aggregation')}
        required
        options={AGGREGATIONS.map((value) => ({ value, label: t(`aggregation.${value}`) }))}
      />
      <SelectField
        name="weight"
        label={t('field.weight')}
        description={t('form.weightHint')}
        options={[{ value: DENOMINATOR, label: t('form.ownDenominator') }, ...weights]}
      />
    </>
  );
}
