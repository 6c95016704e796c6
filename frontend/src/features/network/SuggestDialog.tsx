import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Dialog } from '~/ui/Dialog';
import { AudienceNote } from '~/ui/form/AudienceNote';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { TextAreaField, TextField } from '~/ui/form/fields';
import { optionalText, requiredText } from '~/ui/form/schema';
import { useToast } from '~/ui/Toasts';
import { useUiText } from '~/ui/texts';
import { useNetworkActs } from './queries';
import { useNetworkText } from './texts';

const LIMIT = 2000;

const schema = z.object({
  message: requiredText(useNetworkText.key('suggest.missing'), LIMIT),
  source: optionalText(500),
});

/** Says what should be otherwise, for who may not change it. */
export function SuggestDialog({ networkId, onClose }: { networkId: string; onClose: () => void }) {
  const t = useNetworkText();
  const ui = useUiText();
  const toast = useToast();
  const { suggest } = useNetworkActs(networkId);
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { message: '', source: '' },
    shouldFocusError: false,
  });
  return (
    <Dialog opened onClose={onClose} title={t('acts.suggest')} size="lg">
      <Form
        form={form}
        namespace={useNetworkText.namespace}
        draft={`networkSuggestion.${networkId}`}
        onSubmit={async (values) => {
          await suggest.mutateAsync(values);
          toast(t('suggest.sent'));
          onClose();
        }}
      >
        <AudienceNote>{t('suggest.who')}</AudienceNote>
        <TextAreaField name="message" label={t('suggest.message')} required limit={LIMIT} />
        <TextField
          name="source"
          label={t('suggest.source')}
          description={t('suggest.sourceHint')}
          maxLength={500}
        />
        <FormActions submit={t('suggest.send')}>
          <Button variant="default" size="md" onClick={onClose}>
            {ui('cancel')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
