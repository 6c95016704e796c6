import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { today } from '~/lib/format/date';
import { FormDialog } from '~/ui/FormDialog';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { DateField, TextField } from '~/ui/form/fields';
import { optionalText, requiredDate } from '~/ui/form/schema';
import { useToast } from '~/ui/Toasts';
import { useUiText } from '~/ui/texts';
import { useEndPost } from './queries';
import { useCoordinationText } from './texts';

interface EndPostProps {
  postId: string;
  opened: boolean;
  onClose: () => void;
}

export function EndPost({ opened, ...props }: EndPostProps) {
  const t = useCoordinationText();
  return (
    <FormDialog opened={opened} title={t('endPost.title')} onClose={props.onClose}>
      <EndPostForm {...props} />
    </FormDialog>
  );
}

const schema = z.object({
  on: requiredDate(useCoordinationText.key('create.dateMissing')),
  reason: optionalText(500),
});

function EndPostForm({ postId, onClose }: Omit<EndPostProps, 'opened'>) {
  const t = useCoordinationText();
  const ui = useUiText();
  const toast = useToast();
  const end = useEndPost(postId);
  const form = useForm({
    resolver: zodResolver(schema),
    shouldFocusError: false,
    defaultValues: { on: today(), reason: '' },
  });
  return (
    <Form
      form={form}
      namespace={useCoordinationText.namespace}
      onSubmit={async (values) => {
        await end.mutateAsync(values);
        toast(t('endPost.done'));
        onClose();
      }}
    >
      <p>{t('endPost.words')}</p>
      <DateField name="on" label={t('endPost.on')} required />
      <TextField name="reason" label={t('endPost.reason')} description={t('endPost.reasonHint')} />
      <FormActions submit={t('endPost.save')}>
        <Button variant="default" size="md" onClick={onClose}>
          {ui('cancel')}
        </Button>
      </FormActions>
    </Form>
  );
}
