import { useWatch } from 'react-hook-form';
import { useVocabulary, type Vocabulary } from '~/api/refData';
import { CheckboxGroupField, TextField } from '~/ui/form/fields';
import { useEditText } from './editTexts';

interface CodesFieldProps {
  name: 'themes' | 'sectors' | 'targetGroups' | 'languages';
  vocabulary: Vocabulary;
  label: string;
}

/** Several of a closed list; "other" asks for words of one's own. */
export function CodesField({ name, vocabulary, label }: CodesFieldProps) {
  const t = useEditText();
  const chosen = (useWatch({ name }) ?? []) as string[];
  return (
    <>
      <CheckboxGroupField name={name} label={label} options={useVocabulary(vocabulary)} />
      {chosen.includes('other') && (
        <TextField
          name={`${name}Other`}
          label={t(`fields.${name}Other`)}
          description={t('otherHint')}
          maxLength={200}
        />
      )}
    </>
  );
}
