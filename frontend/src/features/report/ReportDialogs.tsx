import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { z } from 'zod';
import type { Versioned } from '~/api/client';
import { today } from '~/lib/format/date';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { DialogForm } from '~/ui/form/DialogForm';
import { DateField, SelectField, TextAreaField } from '~/ui/form/fields';
import { optionalChoice, requiredDate, requiredText } from '~/ui/form/schema';
import { useToast } from '~/ui/Toasts';
import type { Report } from './model';
import { agreeingBodiesQuery, useReportActs } from './queries';
import { useReportText } from './texts';

interface DialogProps {
  found: Versioned<Report>;
  onClose: () => void;
}

const { key } = useReportText;
const NOTE = 2000;
const approving = z.object({ on: requiredDate(key('form.dayMissing')), body: optionalChoice() });
const returning = z.object({ note: requiredText(key('form.noteMissing'), NOTE, key('form.tooLong')) });

/** When, and in which body, the partnership agreed. */
export function ApproveDialog({ found, onClose }: DialogProps) {
  const t = useReportText();
  const toast = useToast();
  const language = useLanguage();
  const { approve } = useReportActs(found);
  const { data } = useQuery(agreeingBodiesQuery(found.value.partnership.id));
  const bodies = (data?.items ?? []).map(({ id, name }) => ({
    value: id,
    label: localizedString(name, language),
  }));
  return (
    <DialogForm
      title={t('acts.approve')}
      intro={t('intro.approve')}
      schema={approving}
      namespace={useReportText.namespace}
      defaultValues={{ on: today(), body: '' }}
      submit={t('acts.save')}
      onSubmit={async (values) => {
        await approve.mutateAsync(values);
        toast(t('acts.saved'));
      }}
      onClose={onClose}
    >
      <DateField name="on" label={t('form.approvedOn')} required />
      <SelectField name="body" label={t('form.body')} options={bodies} />
    </DialogForm>
  );
}

/** Back to be written further; what was sent can then no longer be read by who gave it back. */
export function GiveBackDialog({ found, onClose }: DialogProps) {
  const t = useReportText();
  const toast = useToast();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { giveBack, refresh } = useReportActs(found);
  return (
    <DialogForm
      title={t('acts.giveBack')}
      intro={t('intro.giveBack')}
      schema={returning}
      namespace={useReportText.namespace}
      defaultValues={{ note: '' }}
      submit={t('acts.giveBack')}
      onSubmit={async ({ note }) => {
        await giveBack.mutateAsync(note);
        toast(t('acts.saved'));
        if (found.value.state === 'sent') {
          await navigate({ to: '/dashboards/annual-reports', search: { year: found.value.year } });
          queryClient.removeQueries({ queryKey: ['reports', 'one', found.value.id] });
        }
        await refresh();
      }}
      onClose={onClose}
    >
      <TextAreaField name="note" label={t('form.note')} rows={4} limit={NOTE} required />
    </DialogForm>
  );
}
