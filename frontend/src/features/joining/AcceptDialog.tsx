import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Dialog } from '~/ui/Dialog';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { RadioField, TextAreaField } from '~/ui/form/fields';
import { optionalText } from '~/ui/form/schema';
import { useUiText } from '~/ui/texts';
import { useJoiningText } from './texts';

const ROLES = ['owner', 'editor', 'reader'] as const;
const ANSWER_LIMIT = 2000;

const schema = z.object({
  role: z.enum(ROLES, useJoiningText.key('decide.roleMissing')),
  answer: optionalText(ANSWER_LIMIT, useJoiningText.key('ask.tooLong')),
});

interface AcceptDialogProps {
  opened: boolean;
  claim: boolean;
  words: { person: string; organization: string };
  onAccept: (given: z.output<typeof schema>) => Promise<unknown>;
  onClose: () => void;
}

/** Asks in which role a person is let in; the first one of an organisation becomes its owner. */
export function AcceptDialog({ opened, words, onClose, ...form }: AcceptDialogProps) {
  const t = useJoiningText();
  return (
    <Dialog opened={opened} onClose={onClose} title={t('decide.acceptTitle', words)}>
      <AcceptForm {...form} words={words} onClose={onClose} />
    </Dialog>
  );
}

function AcceptForm({ claim, words, onAccept, onClose }: Omit<AcceptDialogProps, 'opened'>) {
  const t = useJoiningText();
  const ui = useUiText();
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { role: claim ? ('owner' as const) : ('editor' as const), answer: '' },
    shouldFocusError: false,
  });
  return (
    <Form
      form={form}
      namespace={useJoiningText.namespace}
      onSubmit={async (given) => {
        await onAccept(given);
        onClose();
      }}
    >
      <RadioField
        name="role"
        label={t('decide.role', words)}
        options={ROLES.map((value) => ({ value, label: t(`decide.roles.${value}`) }))}
        required
      />
      <TextAreaField
        name="answer"
        label={t('decide.answer')}
        description={t('decide.answerHint')}
        rows={3}
        limit={ANSWER_LIMIT}
      />
      <FormActions submit={t('decide.accept')}>
        <Button variant="default" size="md" onClick={onClose}>
          {ui('cancel')}
        </Button>
      </FormActions>
    </Form>
  );
}
