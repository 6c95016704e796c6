import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { type DefaultValues, type FieldValues, useForm } from 'react-hook-form';
import type { z } from 'zod';
import { Dialog } from '~/ui/Dialog';
import { useUiText } from '~/ui/texts';
import { Form } from './Form';
import { FormActions } from './FormActions';

interface DialogFormProps<In extends FieldValues, Out> {
  title: string;
  intro?: ReactNode;
  schema: z.ZodType<Out, In>;
  defaultValues: DefaultValues<In>;
  /** Namespace of the texts in which the messages of the schema are. */
  namespace: string;
  /** The act as a verb. */
  submit: string;
  /** Does it; a problem it throws is shown in the form, which stays open. */
  onSubmit: (values: Out) => Promise<unknown>;
  onClose: () => void;
  /** Under which name the browser keeps what is typed until it is sent: see `Form`. */
  draft?: string;
  children: ReactNode;
}

/** A form that asks what one act needs, in a dialog that closes when it worked. */
export function DialogForm<In extends FieldValues, Out>(props: DialogFormProps<In, Out>) {
  const { title, intro, schema, defaultValues, namespace, submit, onSubmit, onClose, draft, children } =
    props;
  const ui = useUiText();
  const form = useForm<In, unknown, Out>({
    resolver: zodResolver(schema as never) as never,
    defaultValues,
    shouldFocusError: false,
  });
  return (
    <Dialog opened onClose={onClose} title={title} size="lg" asksInput>
      {intro && <p>{intro}</p>}
      <Form
        form={form as never}
        namespace={namespace}
        draft={draft}
        onSubmit={async (values: never) => {
          await onSubmit(values);
          onClose();
        }}
      >
        {children}
        <FormActions submit={submit}>
          <Button variant="default" size="md" onClick={onClose}>
            {ui('cancel')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
