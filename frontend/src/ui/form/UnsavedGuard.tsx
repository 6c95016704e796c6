import { useBlocker } from '@tanstack/react-router';
import { useFormContext } from 'react-hook-form';
import { ConfirmDialog } from '~/ui/ConfirmDialog';
import { useUiText } from '~/ui/texts';

/** Inside a form: asks before leaving the page with input that has not been saved. */
export function UnsavedGuard() {
  const t = useUiText();
  const { formState } = useFormContext();
  const unsaved = formState.isDirty && !formState.isSubmitting && !formState.isSubmitSuccessful;
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => unsaved && current.pathname !== next.pathname,
    enableBeforeUnload: () => unsaved,
    withResolver: true,
  });
  return (
    <ConfirmDialog
      opened={blocker.status === 'blocked'}
      title={t('unsaved.title')}
      confirm={t('unsaved.leave')}
      cancel={t('unsaved.stay')}
      onConfirm={async () => blocker.proceed?.()}
      onClose={() => blocker.reset?.()}
    >
      {t('unsaved.words')}
    </ConfirmDialog>
  );
}
