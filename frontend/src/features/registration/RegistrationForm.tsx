import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Versioned } from '~/api/client';
import { type ApiProblem, isProblem } from '~/api/problem';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { AudienceNote } from '~/ui/form/AudienceNote';
import { applyIssues } from '~/ui/form/applyIssues';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { TextAreaField } from '~/ui/form/fields';
import { SaveNote } from '~/ui/form/SaveNote';
import { useAutosave } from '~/ui/form/useAutosave';
import { useProblemSentence } from '~/ui/problemTexts';
import { useToast } from '~/ui/Toasts';
import { DraftConflict } from './DraftConflict';
import { DuplicatesDialog } from './DuplicatesDialog';
import { type DraftValues, draftSchema, emptyDraft, valuesOf } from './draft';
import { useRegistrationFormText } from './formTexts';
import type { Candidate, Registration } from './model';
import { useSubmitRegistration } from './queries';
import { RegistrationFormFields } from './RegistrationFormFields';
import { useDraft } from './useDraft';

interface RegistrationFormProps {
  /** The draft to go on with; a new one when left out. */
  started?: Versioned<Registration>;
  /** Name to begin a new one with. */
  name?: string;
  /** A draft was made on the server. */
  onCreated?: (registrationId: string) => void;
  onSubmitted: (registrationId: string) => void;
}

/** Describes the organisation, keeps the draft while typing, and sends it to be reviewed. */
export function RegistrationForm({ started, name = '', onCreated, onSubmitted }: RegistrationFormProps) {
  const t = useRegistrationFormText();
  const toast = useToast();
  const language = useLanguage();
  const sentence = useProblemSentence();
  const [candidates, setCandidates] = useState<Candidate[]>();
  const answers = started?.value.status === 'returned';
  const form = useForm<DraftValues, unknown, DraftValues>({
    resolver: zodResolver(draftSchema(answers)) as never,
    defaultValues: started ? valuesOf(started.value, language) : emptyDraft(name, language),
    shouldFocusError: false,
  });
  const draft = useDraft(form, started, onCreated ?? (() => undefined));
  const { state, flush } = useAutosave(form, keep, { except: ['answer'] });
  const submit = useSubmitRegistration();

  async function keep(values: DraftValues) {
    try {
      await draft.save(values);
      clearServerErrors();
    } catch (failure) {
      if (isProblem(failure, 'badRequest')) applyIssues(form, failure, sentence);
      throw failure;
    }
  }

  function clearServerErrors() {
    for (const [field, error] of Object.entries(form.formState.errors)) {
      if (error?.type === 'server') form.clearErrors(field as keyof DraftValues);
    }
  }

  const send = async (duplicatesConfirmed?: boolean) => {
    await flush();
    if (!draft.registrationId()) await draft.save(form.getValues());
    const registrationId = draft.registrationId() ?? '';
    const answer = form.getValues('answer').trim() || undefined;
    await submit.mutateAsync({ registrationId, duplicatesConfirmed, answer });
    toast(t('sent'));
    onSubmitted(registrationId);
  };
  const showCandidates = (problem: ApiProblem) => {
    if (problem.code === 'preconditionFailed') return draft.conflict !== undefined;
    if (problem.code !== 'potentialDuplicates') return false;
    setCandidates((problem.extras.candidates as Candidate[]) ?? []);
    return true;
  };
  return (
    <>
      <AudienceNote>
        <p>{t('audience')}</p>
        <p>{t('deontology')}</p>
      </AudienceNote>
      <Form
        form={form}
        namespace={useRegistrationFormText.namespace}
        onSubmit={() => send()}
        onProblem={showCandidates}
      >
        {answers && (
          <TextAreaField
            name="answer"
            label={t('answer')}
            description={t('answerHint')}
            required
            limit={4000}
          />
        )}
        <RegistrationFormFields />
        <SaveNote state={state} onRetry={() => void flush().catch(() => undefined)} />
        <FormActions submit={answers ? t('resubmit') : t('submit')} />
      </Form>
      <DuplicatesDialog
        candidates={candidates}
        onOther={() => send(true)}
        onClose={() => setCandidates(undefined)}
      />
      <DraftConflict draft={draft} onResolved={() => void flush().catch(() => undefined)} />
    </>
  );
}
