import { Anchor } from '@mantine/core';
import { useEffect, useId, useRef } from 'react';
import { type FieldError, type FieldErrors, useFormContext } from 'react-hook-form';
import { useUiText } from '~/ui/texts';
import classes from './Form.module.css';
import { fieldId, useFieldMessage } from './messages';

/** Everything that needs checking, each line leading to its field. */
export function FormErrorSummary() {
  const t = useUiText();
  const titleId = useId();
  const words = useFieldMessage();
  const { formState } = useFormContext();
  const ref = useRef<HTMLDivElement>(null);
  const { errors: found, submitCount } = formState;
  const { root, ...fields } = found;
  const errors = fieldErrors(fields);
  const forForm = (root?.server?.message ?? '').split('\n').filter(Boolean);
  useEffect(() => {
    if (submitCount > 0) ref.current?.focus();
  }, [submitCount]);
  if (errors.length === 0 && forForm.length === 0) return null;
  return (
    <div ref={ref} tabIndex={-1} role="alert" aria-labelledby={titleId} className={classes.summary}>
      <h2 id={titleId} className={classes.summaryTitle}>
        {t('form.summaryTitle')}
      </h2>
      {forForm.map((message) => (
        <p key={message}>{message}</p>
      ))}
      {errors.length > 0 && (
        <ul className={classes.summaryList}>
          {errors.map(({ name, error }) => (
            <li key={name}>
              <Anchor href={`#${fieldId(name)}`} onClick={(event) => focusField(event, name)}>
                {words(error)}
              </Anchor>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function focusField(event: React.MouseEvent, name: string): void {
  const control = document.getElementById(fieldId(name));
  if (!control) return;
  event.preventDefault();
  control.focus();
}

interface NamedError {
  name: string;
  error: FieldError;
}

/** The errors in the order of the form, nested ones with their full name. */
function fieldErrors(errors: FieldErrors, prefix = ''): NamedError[] {
  return Object.entries(errors).flatMap(([key, error]) => {
    if (!error || typeof error !== 'object') return [];
    const name = `${prefix}${key}`;
    if (typeof error.type === 'string') return [{ name, error: error as FieldError }];
    return fieldErrors(error as FieldErrors, `${name}.`);
  });
}
