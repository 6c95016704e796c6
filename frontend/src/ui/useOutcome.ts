import { useProblemSentence } from './problemTexts';
import { useToast } from './Toasts';

/**
 * Says how an act ended that is done at once, without a dialog:
 * `outcome(confirm.mutateAsync(), () => toast(t('confirmed')))`. A problem is told as a sentence, in a toast.
 *
 * It goes by the promise: callbacks given to `mutate` are dropped when what was clicked leaves the page before the
 * answer is dealt with, as a task does that is done or a row that is removed (`test/architecture.test.ts` holds that).
 */
export function useOutcome(): <R>(act: Promise<R>, done?: (result: R) => unknown) => Promise<void> {
  const toast = useToast();
  const sentence = useProblemSentence();
  return (act, done) =>
    act.then(
      (result) => void done?.(result),
      (problem) => toast(sentence(problem), { failed: true }),
    );
}
