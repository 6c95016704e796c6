import type { ReactNode } from 'react';
import { useController } from 'react-hook-form';
import { useUiText } from '~/ui/texts';
import classes from './Form.module.css';
import { fieldId, useFieldMessage } from './messages';

export interface FieldProps {
  name: string;
  label: string;
  /** What to fill in, and who will see it. */
  description?: ReactNode;
  /** Fields are optional unless said otherwise; the label says so. */
  required?: boolean;
  disabled?: boolean;
  /** Neither required by itself nor marked as optional. */
  unmarked?: boolean;
}

/** What every field passes on to its control: value, id, label, description and message. */
export function useField({
  name,
  label,
  description,
  required = false,
  unmarked = false,
  disabled,
}: FieldProps) {
  const t = useUiText();
  const message = useFieldMessage();
  const { field, fieldState } = useController({ name });
  const control = {
    id: fieldId(name),
    name,
    label:
      required || unmarked ? (
        label
      ) : (
        <>
          {label} <span className={classes.optional}>({t('form.optional')})</span>
        </>
      ),
    description,
    disabled,
    error: message(fieldState.error),
    'aria-required': required || undefined,
    className: classes.field,
    inputWrapperOrder: ['label', 'description', 'error', 'input'] as (
      | 'label'
      | 'description'
      | 'error'
      | 'input'
    )[],
  };
  return { field, control };
}
