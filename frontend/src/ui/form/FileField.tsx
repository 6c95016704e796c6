import { FileInput } from '@mantine/core';
import { type FieldProps, useField } from './useField';

interface FileFieldProps extends FieldProps {
  placeholder: string;
  /** Kinds of file the browser offers first. */
  accept: string;
}

/** One file from this device; a draft does not keep it. */
export function FileField({ placeholder, accept, ...props }: FileFieldProps) {
  const { field, control } = useField(props);
  // A button has no answer that may be required; the label says what is optional.
  const { 'aria-required': _required, ...input } = control;
  return (
    <FileInput
      {...input}
      ref={field.ref}
      placeholder={placeholder}
      accept={accept}
      value={(field.value as File | undefined) ?? null}
      onChange={(file) => field.onChange(file ?? undefined)}
      onBlur={field.onBlur}
    />
  );
}
