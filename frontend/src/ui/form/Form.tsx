import type { ReactNode } from 'react';
import { type FieldValues, FormProvider, type UseFormReturn } from 'react-hook-form';
import { type ApiProblem, isProblem } from '~/api/problem';
import { useProblemSentence } from '~/ui/problemTexts';
import { applyIssues } from './applyIssues';
import { FormErrorSummary } from './FormErrorSummary';
import { MessageNamespace } from './messages';

interface FormProps<V extends FieldValues, W> {
  form: UseFormReturn<V, unknown, W>;
  /** Sends the values; a problem it throws ends up at the fields it names, else in the summary. */
  onSubmit: (values: W) => Promise<unknown>;
  /** Takes a problem that needs more than a message (duplicates, conflict); true when it did. */
  onProblem?: (problem: ApiProblem, values: W) => boolean;
  /** Where the messages of the schema stand: `useRegistrationText.namespace`. */
  namespace: string;
  /** Fields that are called otherwise in the API than in the form. */
  issueFields?: Record<string, string>;
  children: ReactNode;
}

/** A form after GOV.UK: what needs checking stands on top, gets the focus, and leads to the fields. */
export function Form<V extends FieldValues, W>(props: FormProps<V, W>) {
  const { form, onSubmit, onProblem, namespace, issueFields, children } = props;
  const sentence = useProblemSentence();

  const send = async (values: W) => {
    try {
      await onSubmit(values);
    } catch (failure) {
      if (isProblem(failure) && onProblem?.(failure, values)) return;
      applyIssues(form, failure, sentence, issueFields);
    }
  };
  return (
    <MessageNamespace value={namespace}>
      <FormProvider {...form}>
        <form
          noValidate
          onSubmit={(event) => {
            event.stopPropagation(); // a form in a dialog must not send the form around the dialog
            void form.handleSubmit(send)(event);
          }}
        >
          <FormErrorSummary />
          {children}
        </form>
      </FormProvider>
    </MessageNamespace>
  );
}
