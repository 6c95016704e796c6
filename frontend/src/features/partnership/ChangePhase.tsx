import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import type { Versioned } from '~/api/client';
import { useVocabulary } from '~/api/refData';
import { today } from '~/lib/format/date';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { DateField, LocalizedField, SelectField } from '~/ui/form/fields';
import { requiredChoice, requiredDate } from '~/ui/form/schema';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { useToast } from '~/ui/Toasts';
import type { Partnership } from './model';
import { partnershipQuery, useEnterPhase } from './queries';
import { usePartnershipText } from './texts';

const REASON_LIMIT = 2000;
const reason = z.string().trim().max(REASON_LIMIT, usePartnershipText.key('edit.tooLong'));

const schema = z.object({
  phase: requiredChoice(usePartnershipText.key('phase.phaseMissing')),
  from: requiredDate(usePartnershipText.key('phase.fromMissing')),
  reason: z.object({ nl: reason, fr: reason }),
});

/** Takes a partnership into its next phase; the phases before stay as they were. */
export function ChangePhase({ partnershipId }: { partnershipId: string }) {
  const t = usePartnershipText();
  const query = useQuery(partnershipQuery(partnershipId));
  return (
    <Section title={t('phase.title')} intro={t('phase.intro')}>
      <QueryView query={query}>{(read) => <PhaseForm read={read} />}</QueryView>
    </Section>
  );
}

function PhaseForm({ read: { value, etag } }: { read: Versioned<Partnership> }) {
  const t = usePartnershipText();
  const toast = useToast();
  const enter = useEnterPhase(value.id);
  const phases = useVocabulary('partnershipPhases').filter((phase) => phase.value !== value.phase);
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { phase: '', from: today(), reason: { nl: '', fr: '' } },
    shouldFocusError: false,
  });
  return (
    <Form
      form={form}
      namespace={usePartnershipText.namespace}
      draft={`phase.${value.id}.${etag}`}
      onSubmit={async ({ reason: { nl, fr }, ...change }) => {
        const words = nl || fr ? { nl: nl || undefined, fr: fr || undefined } : undefined;
        await enter.mutateAsync({ etag, body: { ...change, reason: words } });
        toast(t('phase.done'));
        form.reset();
      }}
    >
      <SelectField name="phase" label={t('phase.phase')} options={phases} required />
      <DateField name="from" label={t('phase.from')} required />
      <LocalizedField name="reason" label={t('phase.reason')} multiline limit={REASON_LIMIT} />
      <FormActions submit={t('phase.submit')} />
    </Form>
  );
}
