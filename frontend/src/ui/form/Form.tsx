import { createContext, type ReactNode, useState } from 'react';
import { type FieldValues, FormProvider, type UseFormReturn } from 'react-hook-form';
import { type ApiProblem, isProblem } from '~/api/problem';
import { useProblemSentence } from '~/ui/problemTexts';
import { applyIssues } from './applyIssues';
import { FormErrorSummary } from './FormErrorSummary';
import { MessageNamespace } from './messages';
import { readDraft, useDraft } from './useDraft';

interface KeptDraft {
  kept: boolean;
  forget: () => void;
}

/** What the browser keeps of the form around, for the note above its buttons. */
export const DraftOfForm = createContext<KeptDraft | undefined>(undefined);

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
  /**
   * Under which name the browser keeps what is typed until it is sent. A form that changes something names the version
   * it started from as well, so that what somebody else changed meanwhile is not undone by an old draft.
   */
  draft?: string;
  children: ReactNode;
}

/** A form after GOV.UK: what needs checking stands on top, gets the focus, and leads to the fields. */
export function Form<V extends FieldValues, W>(props: FormProps<V, W>) {
  const { form, onSubmit, onProblem, namespace, issueFields, children } = props;
  const sentence = useProblemSentence();
  const [name] = useState(props.draft);
  const [found] = useState(() => (name === undefined ? undefined : readDraft<V>(name)));
  const { kept, forget } = useDraft(form, name, found);

  const send = async (values: W) => {
    try {
      await onSubmit(values);
      forget();
    } catch (failure) {
      if (isProblem(failure) && onProblem?.(failure, values)) return;
      applyIssues(form, failure, sentence, issueFields);
    }
  };
  const startAnew = () => {
    form.reset();
    forget();
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
          <DraftOfForm value={name === undefined ? undefined : { kept, forget: startAnew }}>
            {children}
          </DraftOfForm>
        </form>
      </FormProvider>
    </MessageNamespace>
  );
}
