import { useVocabulary, useVocabularyLabel } from '~/api/refData';
import { DialogForm } from '~/ui/form/DialogForm';
import {
  CheckboxField,
  DateField,
  LocalizedField,
  RadioField,
  SelectField,
  TextField,
} from '~/ui/form/fields';
import { RepeatedFields } from '~/ui/form/RepeatedFields';
import { bodySchema, FOCUS_LIMIT, LEVELS, NAME_LIMIT, PURPOSE_LIMIT, toFields, toValues } from './bodyForm';
import type { Body, BodyFields } from './queries';
import { useBodyText } from './texts';

interface BodyFormProps {
  body?: Body;
  onSubmit: (fields: BodyFields) => Promise<unknown>;
  onClose: () => void;
}

/** Sets up a body, or changes it. */
export function BodyForm({ body, onSubmit, onClose }: BodyFormProps) {
  const t = useBodyText();
  const level = useVocabularyLabel('decisionLevels');
  const extents = useVocabulary('decisionExtents');
  const bases = useVocabulary('seatBases');
  const yesNo = [
    { value: 'yes', label: t('page.yes') },
    { value: 'no', label: t('page.no') },
  ];
  return (
    <DialogForm
      title={t(body ? 'form.edit' : 'form.title')}
      intro={t('form.who')}
      schema={bodySchema}
      namespace={useBodyText.namespace}
      defaultValues={toValues(body)}
      submit={t('form.save')}
      onSubmit={(values) => onSubmit(toFields(values, body))}
      onClose={onClose}
    >
      <SelectField name="kind" label={t('form.kind')} options={useVocabulary('bodyKinds')} required />
      <LocalizedField name="name" label={t('form.name')} limit={NAME_LIMIT} oneNeeded />
      <LocalizedField name="purpose" label={t('form.purpose')} multiline limit={PURPOSE_LIMIT} oneNeeded />
      <LocalizedField name="focus" label={t('form.focus')} limit={FOCUS_LIMIT} />
      <SelectField name="level" label={t('form.level')} options={useVocabulary('bodyLevels')} />
      <RadioField
        name="confidentiality"
        label={t('form.confidentiality')}
        description={t('form.confidentialityHint')}
        required
        options={(['open', 'partners', 'confidential'] as const).map((value) => ({
          value,
          label: t(`confidentiality.${value}`),
        }))}
      />
      <CheckboxField name="permanent" label={t('form.permanent')} />
      <CheckboxField name="openOccasions" label={t('form.openOccasions')} />
      <TextField
        name="every"
        label={t('form.every')}
        description={t('form.everyHint')}
        inputMode="numeric"
        size={4}
      />
      <SelectField
        name="unit"
        label={t('form.unit')}
        options={(['week', 'month', 'year'] as const).map((value) => ({
          value,
          label: t(`form.units.${value}`),
        }))}
      />
      {LEVELS.map((value) => (
        <SelectField
          key={value}
          name={`powers.${value}`}
          label={`${t('form.powers')} ${level(value)}`}
          options={extents}
        />
      ))}
      <SelectField
        name="term"
        label={t('form.term')}
        options={['1', '2', '3'].map((value) => ({ value, label: value }))}
      />
      <CheckboxField name="renewable" label={t('form.renewable')} />
      <SelectField
        name="parity"
        label={t('form.parity')}
        options={(['equal', 'membersAtLeast'] as const).map((value) => ({
          value,
          label: t(`parity.${value}`),
        }))}
      />
      <RepeatedFields
        name="quotas"
        label={t('form.quotas')}
        item={(number) => t('form.quota', { number })}
        add={t('form.quotaAdd')}
        empty={{ basis: '', seats: '1' }}
      >
        {(prefix) => (
          <>
            <SelectField name={`${prefix}.basis`} label={t('form.quotaBasis')} options={bases} required />
            <TextField
              name={`${prefix}.seats`}
              label={t('form.quotaSeats')}
              inputMode="numeric"
              size={4}
              required
            />
          </>
        )}
      </RepeatedFields>
      <SelectField name="targetGroup" label={t('form.targetGroup')} options={yesNo} />
      <SelectField name="chairIndependent" label={t('form.chairIndependent')} options={yesNo} />
      <DateField name="validFrom" label={t('form.from')} required />
    </DialogForm>
  );
}
