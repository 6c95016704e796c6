import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { Dialog } from '~/ui/Dialog';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { DateField, SelectField } from '~/ui/form/fields';
import { optionalChoice, optionalDate } from '~/ui/form/schema';
import { useToast } from '~/ui/Toasts';
import { useUiText } from '~/ui/texts';
import { type ManagedTerm, type ManagedVocabulary, useVocabularyActs } from './queries';
import { useVocabularyText } from './texts';

const schema = z.object({
  on: optionalDate(useVocabularyText.key('form.dateWrong')),
  useInstead: optionalChoice(),
});

interface RetireTermProps {
  term: ManagedTerm;
  vocabulary: ManagedVocabulary;
  onClose: () => void;
}

export function RetireTerm({ term, vocabulary, onClose }: RetireTermProps) {
  const t = useVocabularyText();
  const ui = useUiText();
  const toast = useToast();
  const language = useLanguage();
  const { retire } = useVocabularyActs(vocabulary.code);
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { on: '', useInstead: '' },
    shouldFocusError: false,
  });
  const others = vocabulary.terms.filter(({ code, offered }) => offered && code !== term.code);
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('terms.retireTitle', { name: localizedString(term.label, language) })}
    >
      <Form
        form={form}
        namespace={useVocabularyText.namespace}
        draft={`termEnd.${vocabulary.code}.${term.code}`}
        onSubmit={async (values) => {
          await retire.mutateAsync({ term: term.code, ...values });
          toast(t('terms.retired'));
          onClose();
        }}
      >
        <p>{t('terms.retireWords')}</p>
        {(term.uses ?? 0) > 0 && <p>{t('terms.inUse', { count: term.uses ?? 0 })}</p>}
        <DateField name="on" label={t('terms.lastDay')} description={t('terms.lastDayHint')} />
        <SelectField
          name="useInstead"
          label={t('terms.useInsteadLabel')}
          options={others.map(({ code, label }) => ({
            value: code,
            label: localizedString(label, language),
          }))}
        />
        <FormActions submit={t('terms.retire')}>
          <Button variant="default" size="md" onClick={onClose}>
            {ui('cancel')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
