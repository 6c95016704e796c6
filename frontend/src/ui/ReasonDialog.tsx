import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import type { CodeOption } from '~/api/refData';
import { Dialog } from './Dialog';
import { Form } from './form/Form';
import { FormActions } from './form/FormActions';
import { SelectField, TextAreaField } from './form/fields';
import { optionalText, requiredChoice, requiredText } from './form/schema';
import { useUiText } from './texts';

export interface Reason {
  /** Code from the list of reasons; absent when there is no list. */
  reason?: string;
  note?: string;
}

interface ReasonDialogProps {
  opened: boolean;
  title: string;
  children?: ReactNode;
  confirm: string;
  /** The closed list of reasons; without it only the explanation is asked. */
  options?: CodeOption[];
  noteRequired?: boolean;
  /** Who will read the explanation. */
  noteHint?: string;
  /** Does it; a problem it throws is shown in the dialog, which stays open. */
  onConfirm: (reason: Reason) => Promise<unknown>;
  onClose: () => void;
  /** Under which name the browser keeps the explanation until it is sent: see `Form`. */
  draft?: string;
}

const NOTE_LIMIT = 2000;

/** Asks why before ending, declining or returning something. */
export function ReasonDialog({ opened, title, onClose, ...props }: ReasonDialogProps) {
  return (
    <Dialog opened={opened} onClose={onClose} title={title}>
      <ReasonForm {...props} onClose={onClose} />
    </Dialog>
  );
}

function ReasonForm(props: Omit<ReasonDialogProps, 'opened' | 'title'>) {
  const { children, confirm, options, noteRequired = false, noteHint, onConfirm, onClose, draft } = props;
  const t = useUiText();
  const schema = z.object({
    reason: options ? requiredChoice(useUiText.key('reason.reasonMissing')) : z.string(),
    note: noteRequired
      ? requiredText(useUiText.key('reason.noteMissing'), NOTE_LIMIT)
      : optionalText(NOTE_LIMIT),
  });
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { reason: '', note: '' },
    shouldFocusError: false,
  });
  return (
    <Form
      form={form}
      namespace={useUiText.namespace}
      draft={draft}
      onSubmit={async ({ reason, note }) => {
        await onConfirm({ reason: reason || undefined, note });
        onClose();
      }}
    >
      {children}
      {options && <SelectField name="reason" label={t('reason.label')} options={options} required />}
      <TextAreaField
        name="note"
        label={t('reason.note')}
        description={noteHint}
        required={noteRequired}
        rows={3}
        limit={NOTE_LIMIT}
      />
      <FormActions submit={confirm}>
        <Button variant="default" size="md" onClick={onClose}>
          {t('cancel')}
        </Button>
      </FormActions>
    </Form>
  );
}
