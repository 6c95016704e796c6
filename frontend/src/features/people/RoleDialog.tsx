import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Dialog } from '~/ui/Dialog';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { RadioField } from '~/ui/form/fields';
import { useToast } from '~/ui/Toasts';
import { useUiText } from '~/ui/texts';
import { ROLES } from './model';
import type { UserDialogProps } from './PeopleTable';
import { useChangeRole } from './queries';
import { usePeopleText } from './texts';

const schema = z.object({ role: z.enum(ROLES, usePeopleText.key('roleMissing')) });

/** Gives somebody another role. */
export function RoleDialog({ organizationId, user, words, onClose }: UserDialogProps) {
  const t = usePeopleText();
  const ui = useUiText();
  const toast = useToast();
  const change = useChangeRole(organizationId);
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { role: user.role },
    shouldFocusError: false,
  });
  return (
    <Dialog opened onClose={onClose} title={t('change.title', words)}>
      <Form
        form={form}
        namespace={usePeopleText.namespace}
        onSubmit={async ({ role }) => {
          await change.mutateAsync({ user: user.id, role });
          toast(t('change.done', { ...words, role: t(`role.${role}`) }));
          onClose();
        }}
      >
        <RadioField
          name="role"
          label={t('change.role', words)}
          options={ROLES.map((value) => ({ value, label: t(`roleWords.${value}`) }))}
          required
        />
        <FormActions submit={t('change.submit')}>
          <Button variant="default" size="md" onClick={onClose}>
            {ui('cancel')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
