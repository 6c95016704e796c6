import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import classes from './Form.module.css';

/** The buttons under a form. The first sends it and shows that it is being sent. */
export function FormActions({ submit, children }: { submit: string; children?: ReactNode }) {
  const { formState } = useFormContext();
  return (
    <div className={classes.actions}>
      <Button type="submit" size="md" loading={formState.isSubmitting}>
        {submit}
      </Button>
      {children}
    </div>
  );
}
