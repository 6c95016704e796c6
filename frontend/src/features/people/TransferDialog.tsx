import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Dialog } from '~/ui/Dialog';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { RadioField } from '~/ui/form/fields';
import { useToast } from '~/ui/Toasts';
import { useUiText } from '~/ui/texts';
import type { UserDialogProps } from './PeopleTable';
import { useTransfer } from './queries';
import { usePeopleText } from './texts';

const AFTERWARDS = ['owner', 'editor', 'reader', 'leave'] as const;
const schema = z.object({ afterwards: z.enum(AFTERWARDS, usePeopleText.key('transfer.missing')) });

/** Hands the ownership over in one step, so that a last owner can leave. */
export function TransferDialog({ organizationId, user, words, onClose }: UserDialogProps) {
  const t = usePeopleText();
  const ui = useUiText();
  const toast = useToast();
  const navigate = useNavigate();
  const transfer = useTransfer(organizationId);
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { afterwards: 'editor' as const } as z.input<typeof schema>,
    shouldFocusError: false,
  });
  return (
    <Dialog opened onClose={onClose} title={t('transfer.title', words)}>
      <p>{t('transfer.words', words)}</p>
      <Form
        form={form}
        namespace={usePeopleText.namespace}
        onSubmit={async ({ afterwards }) => {
          const remaining = afterwards === 'leave' ? undefined : afterwards;
          await transfer.mutateAsync({ user: user.id, remaining });
          toast(t('transfer.done', words));
          onClose();
          if (!remaining) void navigate({ to: '/start' as string });
        }}
      >
        <RadioField
          name="afterwards"
          label={t('transfer.afterwards')}
          options={AFTERWARDS.map((value) => ({ value, label: t(`transfer.option.${value}`) }))}
          required
        />
        <FormActions submit={t('transfer.submit')}>
          <Button variant="default" size="md" onClick={onClose}>
            {ui('cancel')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
