import { useVocabulary } from '~/api/refData';
import { CheckboxGroupField, DateField, RadioField, TextAreaField } from '~/ui/form/fields';
import { useLinkText } from './texts';

/** What kind of link, how far it goes, in what one works together: under `prefix`. */
export function StateFields({ prefix, dated = false }: { prefix: string; dated?: boolean }) {
  const t = useLinkText();
  return (
    <>
      <RadioField
        name={`${prefix}type`}
        label={t('state.type')}
        options={useVocabulary('linkTypes')}
        required
      />
      <RadioField name={`${prefix}degree`} label={t('state.degree')} options={useVocabulary('linkDegrees')} />
      <CheckboxGroupField
        name={`${prefix}collaborations`}
        label={t('state.collaborations')}
        options={useVocabulary('linkCollaborations')}
      />
      {dated && (
        <>
          <DateField name={`${prefix}on`} label={t('state.on')} description={t('state.onHint')} />
          <TextAreaField
            name={`${prefix}note`}
            label={t('state.note')}
            description={t('state.noteWho')}
            rows={2}
            limit={2000}
          />
        </>
      )}
    </>
  );
}
