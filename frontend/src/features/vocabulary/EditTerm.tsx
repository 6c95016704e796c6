import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useForm } from 'react-hook-form';
import type { Versioned } from '~/api/client';
import { isProblem } from '~/api/problem';
import { mergePatch } from '~/ui/conflict';
import { Dialog } from '~/ui/Dialog';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { useToast } from '~/ui/Toasts';
import { useUiText } from '~/ui/texts';
import { type ManagedTerm, type ManagedVocabulary, useVocabularyActs } from './queries';
import { TermFields } from './TermFields';
import { inputOf, termSchema, wordsOf } from './termForm';
import { useVocabularyText } from './texts';

interface EditTermProps {
  term: ManagedTerm;
  found: Versioned<ManagedVocabulary>;
  onClose: () => void;
}

export function EditTerm({ term, found, onClose }: EditTermProps) {
  const t = useVocabularyText();
  const ui = useUiText();
  const toast = useToast();
  const { edit } = useVocabularyActs(found.value.code);
  const form = useForm({
    resolver: zodResolver(termSchema),
    defaultValues: inputOf(term),
    shouldFocusError: false,
  });
  return (
    <Dialog opened onClose={onClose} title={`${t('terms.edit')}: ${term.code}`} size="lg" asksInput>
      <Form
        form={form}
        namespace={useVocabularyText.namespace}
        draft={`term.${term.code}.${found.etag}`}
        onSubmit={async (values) => {
          const patch = mergePatch(wordsOf(inputOf(term)), wordsOf(values));
          await edit.mutateAsync({ term: term.code, etag: found.etag, patch: patch as never }); // null removes
          toast(t('form.saved'));
          onClose();
        }}
        onProblem={(problem) => {
          if (!isProblem(problem, 'preconditionFailed')) return false;
          form.setError('root.server', { message: t('form.changedMeanwhile') });
          return true;
        }}
      >
        <p>{t(found.value.fixed || term.fixed ? 'form.editFixed' : 'form.editWords')}</p>
        <TermFields />
        <FormActions submit={t('form.save')}>
          <Button variant="default" size="md" onClick={onClose}>
            {ui('cancel')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
