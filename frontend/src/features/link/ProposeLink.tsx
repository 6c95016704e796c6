import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Dialog } from '~/ui/Dialog';
import { AudienceNote } from '~/ui/form/AudienceNote';
import { type Choice, FinderField } from '~/ui/form/FinderField';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { DateField, RadioField, TextAreaField } from '~/ui/form/fields';
import { optionalDate, optionalText } from '~/ui/form/schema';
import { useToast } from '~/ui/Toasts';
import { useUiText } from '~/ui/texts';
import { useNetworkChoices, usePartnershipChoices, useProposeLink } from './queries';
import { StateFields } from './StateFields';
import { EMPTY_STATE, stateSchema } from './stateForm';
import { useLinkText } from './texts';

const { key } = useLinkText;

const schema = z
  .object({
    kind: z.enum(['partnership', 'network']),
    otherPartnership: z.custom<Choice | null>(),
    network: z.custom<Choice | null>(),
    state: stateSchema,
    since: optionalDate(key('state.dateWrong')),
    message: optionalText(2000),
  })
  .superRefine(({ kind, otherPartnership, network }, context) => {
    const chosen = kind === 'network' ? network : otherPartnership;
    const path = kind === 'network' ? 'network' : 'otherPartnership';
    if (!chosen) context.addIssue({ code: 'custom', path: [path], message: key('propose.missing') });
  });

const EMPTY = {
  kind: 'partnership' as const,
  otherPartnership: null,
  network: null,
  state: EMPTY_STATE,
  since: '',
  message: '',
};

/** Asks another partnership for a link, or notes one with a network that cannot be asked. */
export function ProposeLink({ partnershipId, onClose }: { partnershipId: string; onClose: () => void }) {
  const t = useLinkText();
  const ui = useUiText();
  const toast = useToast();
  const propose = useProposeLink();
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: EMPTY as never,
    shouldFocusError: false,
  });
  const withNetwork = form.watch('kind') === 'network';
  return (
    <Dialog opened onClose={onClose} title={t('propose.title')} size="lg" asksInput>
      <Form
        form={form}
        namespace={useLinkText.namespace}
        draft={`link.${partnershipId}`}
        onSubmit={async (values) => {
          const { otherPartnership, network, state, since, message } = values as z.output<typeof schema>;
          await propose.mutateAsync({
            partnership: partnershipId,
            otherPartnership: withNetwork ? undefined : otherPartnership?.value,
            network: withNetwork ? network?.value : undefined,
            state,
            since,
            message,
          });
          toast(t(withNetwork ? 'propose.noted' : 'propose.sent'));
          onClose();
        }}
      >
        <AudienceNote>{t('propose.who')}</AudienceNote>
        <RadioField
          name="kind"
          label={t('propose.with')}
          required
          options={[
            { value: 'partnership', label: t('propose.withPartnership') },
            { value: 'network', label: t('propose.withNetwork') },
          ]}
        />
        {withNetwork ? (
          <FinderField
            key="network"
            name="network"
            label={t('propose.network')}
            description={t('propose.networkHint')}
            required
            useChoices={useNetworkChoices}
          />
        ) : (
          <FinderField
            key="partnership"
            name="otherPartnership"
            label={t('propose.partnership')}
            description={t('propose.partnershipHint')}
            required
            useChoices={usePartnershipChoices}
          />
        )}
        <StateFields prefix="state." />
        <DateField name="since" label={t('propose.since')} description={t('propose.sinceHint')} />
        <TextAreaField name="message" label={t('propose.message')} rows={3} limit={2000} />
        <FormActions submit={t(withNetwork ? 'propose.note' : 'propose.send')}>
          <Button variant="default" size="md" onClick={onClose}>
            {ui('cancel')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
