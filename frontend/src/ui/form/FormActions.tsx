import { Button } from '@mantine/core';
import { type ReactNode, useContext } from 'react';
import { useFormContext } from 'react-hook-form';
import { DraftOfForm } from './Form';
import classes from './Form.module.css';
import { KeptDraftNote } from './KeptDraftNote';

/** The buttons under a form, and what is kept of it. The first sends it and shows that it is being sent. */
export function FormActions({ submit, children }: { submit: string; children?: ReactNode }) {
  const { formState } = useFormContext();
  const draft = useContext(DraftOfForm);
  return (
    <>
      {draft && <KeptDraftNote kept={draft.kept} onForget={draft.forget} />}
      <div className={classes.actions}>
        <Button type="submit" size="md" loading={formState.isSubmitting}>
          {submit}
        </Button>
        {children}
      </div>
    </>
  );
}
