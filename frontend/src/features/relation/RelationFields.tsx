import { useVocabulary } from '~/api/refData';
import {
  CheckboxGroupField,
  DateField,
  LocalizedField,
  RadioField,
  SelectField,
  TextField,
} from '~/ui/form/fields';
import { FORMALITIES, INITIATORS, ORIGINS } from './model';
import { LONG } from './relationForm';
import { useRelationText } from './texts';

/** A relation as the declaring side sees it. */
export function RelationFields() {
  const t = useRelationText();
  const tags = useVocabulary('relationTags');
  const benefits = useVocabulary('relationBenefits');
  const motives = useVocabulary('relationMotives');
  return (
    <>
      <CheckboxGroupField
        name="tags"
        label={t('form.tags')}
        description={t('form.tagsHint')}
        options={tags}
        required
      />
      <RadioField
        name="origin"
        label={t('form.origin')}
        options={ORIGINS.map((value) => ({ value, label: t(`origins.${value}`) }))}
        required
      />
      <SelectField
        name="formality"
        label={t('form.formality')}
        options={FORMALITIES.map((value) => ({ value, label: t(`formalities.${value}`) }))}
        required
      />
      <SelectField
        name="initiator"
        label={t('form.initiator')}
        options={INITIATORS.map((value) => ({ value, label: t(`initiators.${value}`) }))}
      />
      <TextField name="ownWord" label={t('form.ownWord')} description={t('form.ownWordHint')} />
      <CheckboxGroupField name="benefits" label={t('form.benefits')} options={benefits} />
      <CheckboxGroupField
        name="motives"
        label={t('form.motives')}
        description={t('form.motivesHint')}
        options={motives}
      />
      <TextField name="carriedBy" label={t('form.carriedBy')} description={t('form.carriedByHint')} />
      <LocalizedField name="note" label={t('form.note')} multiline limit={LONG} />
      <DateField name="since" label={t('form.since')} />
      <DateField
        name="observedOn"
        label={t('form.observedOn')}
        description={t('form.observedOnHint')}
        required
      />
    </>
  );
}
