import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { Dialog } from '~/ui/Dialog';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { SelectField } from '~/ui/form/fields';
import { useToast } from '~/ui/Toasts';
import { useUiText } from '~/ui/texts';
import { type ManagedVocabulary, useVocabularyActs } from './queries';
import { TermFields } from './TermFields';
import { inputOf, termSchema, wordsOf } from './termForm';
import { useVocabularyText } from './texts';

interface AddTermProps {
  vocabulary: ManagedVocabulary;
  /** What somebody typed under "other", to start from; in whatever language that was. */
  label: string;
  onClose: () => void;
}

const ISSUES = { 'words.label.nl': 'label.nl', 'words.label.fr': 'label.fr', 'words.label.en': 'label.en' };

export function AddTerm({ vocabulary, label, onClose }: AddTermProps) {
  const t = useVocabularyText();
  const ui = useUiText();
  const toast = useToast();
  const language = useLanguage();
  const { add } = useVocabularyActs(vocabulary.code);
  const form = useForm({
    resolver: zodResolver(termSchema),
    defaultValues: inputOf({ label: { [language]: label } }),
    shouldFocusError: false,
  });
  const withProperties = vocabulary.terms.filter(({ attributes, offered }) => attributes && offered);
  return (
    <Dialog opened onClose={onClose} title={t('terms.add')} size="lg" asksInput>
      <Form
        form={form}
        namespace={useVocabularyText.namespace}
        draft={`term.${vocabulary.code}.${label ?? ''}`}
        issueFields={ISSUES}
        onSubmit={async (values) => {
          const term = await add.mutateAsync({ words: wordsOf(values), like: values.like || undefined });
          toast(t('form.added', { code: term.code }));
          onClose();
        }}
      >
        <p>{t('form.addWords')}</p>
        <TermFields />
        {withProperties.length > 0 && (
          <SelectField
            name="like"
            label={t('form.like')}
            description={t('form.likeHint')}
            required={vocabulary.likeNeeded}
            options={withProperties.map((term) => ({
              value: term.code,
              label: localizedString(term.label, language),
            }))}
          />
        )}
        <FormActions submit={t('terms.add')}>
          <Button variant="default" size="md" onClick={onClose}>
            {ui('cancel')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
