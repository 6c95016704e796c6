import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { today } from '~/lib/format/date';
import { FormDialog } from '~/ui/FormDialog';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { DateField } from '~/ui/form/fields';
import { requiredDate } from '~/ui/form/schema';
import { useToast } from '~/ui/Toasts';
import { useUiText } from '~/ui/texts';
import { useEndAssignment } from './assignmentQueries';
import { useAssignmentText } from './assignmentTexts';

const schema = z.object({ on: requiredDate(useAssignmentText.key('ending.onMissing')) });

interface EndAssignmentDialogProps {
  assignmentId: string;
  /** Which indicator, of whom. */
  what: string;
  onClose: () => void;
}

/** Ends an assignment with a day; figures that were entered stay. */
export function EndAssignmentDialog({ assignmentId, what, onClose }: EndAssignmentDialogProps) {
  const t = useAssignmentText();
  const ui = useUiText();
  const toast = useToast();
  const end = useEndAssignment(assignmentId);
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { on: today() },
    shouldFocusError: false,
  });
  return (
    <FormDialog opened title={t('ending.title')} onClose={onClose}>
      <p>
        <strong>{what}</strong>
      </p>
      <p>{t('ending.words')}</p>
      <Form
        form={form}
        namespace={useAssignmentText.namespace}
        onSubmit={async (values) => {
          await end.mutateAsync(values);
          toast(t('ending.done'));
          onClose();
        }}
      >
        <DateField name="on" label={t('ending.on')} required />
        <FormActions submit={t('ending.save')}>
          <Button variant="default" size="md" onClick={onClose}>
            {ui('cancel')}
          </Button>
        </FormActions>
      </Form>
    </FormDialog>
  );
}
