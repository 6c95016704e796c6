import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import { useVocabulary } from '~/api/refData';
import type { Schema } from '~/api/schema';
import { today } from '~/lib/format/date';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { DialogForm } from '~/ui/form/DialogForm';
import { DateField, RadioField, SelectField, TextAreaField } from '~/ui/form/fields';
import { optionalChoice, optionalText, requiredChoice, requiredDate } from '~/ui/form/schema';
import { useToast } from '~/ui/Toasts';
import { type PartnershipStyle, useStateStyle } from './queries';
import { useStyleText } from './texts';

const { key } = useStyleText;
const LIMIT = 2000;

const schema = z.object({
  organization: optionalChoice(),
  task: requiredChoice(key('form.taskMissing')),
  partnerStatus: z.string(),
  style: requiredChoice(key('form.styleMissing')),
  from: requiredDate(key('form.fromMissing')),
  reason: optionalChoice(),
  note: optionalText(LIMIT),
  consultation: optionalText(LIMIT),
});

interface StateDialogProps {
  style: PartnershipStyle;
  view: 'assigned' | 'claimed';
  onClose: () => void;
}

/** A lead organisation assigns a style for a task, or a coordinator says to have it; what stood before stays in the history. */
export function StateDialog({ style, view, onClose }: StateDialogProps) {
  const t = useStyleText();
  const toast = useToast();
  const language = useLanguage();
  const state = useStateStyle(style.partnership.id);
  const leads = style.assignsFor.map(({ id, name }) => ({
    value: id,
    label: localizedString(name, language),
  }));
  const statuses = useVocabulary('membershipStatuses');
  const tasks = useVocabulary('networkTasks');
  const styles = useVocabulary('coordinationStyles');
  const reasons = useVocabulary('styleChangeReasons');
  return (
    <DialogForm
      title={t(view === 'assigned' ? 'acts.assign' : 'acts.claim')}
      intro={t('form.intro')}
      schema={schema}
      namespace={useStyleText.namespace}
      defaultValues={{
        organization: leads[0]?.value ?? '',
        task: '',
        partnerStatus: 'any',
        style: '',
        from: today(),
        reason: '',
        note: '',
        consultation: '',
      }}
      submit={t('form.save')}
      onSubmit={async ({ organization, ...values }) => {
        await state.mutateAsync({
          ...values,
          view,
          organization: view === 'assigned' ? organization : undefined,
        } as Schema<'NewStyleStatement'>); // the choices are the codes
        toast(t('form.saved'));
      }}
      onClose={onClose}
    >
      {view === 'assigned' && leads.length > 1 && (
        <RadioField name="organization" label={t('form.organization')} options={leads} required />
      )}
      <SelectField name="task" label={t('task')} options={tasks} required />
      <RadioField
        name="partnerStatus"
        label={t('form.towards')}
        options={[{ value: 'any', label: t('form.any') }, ...statuses]}
        required
      />
      <RadioField name="style" label={t('form.style')} options={styles} required />
      <Consultation diverse={style.facts.diverse} />
      <DateField name="from" label={t('form.from')} required />
      <SelectField
        name="reason"
        label={t('form.reason')}
        description={t('form.reasonHint')}
        options={reasons}
      />
      <TextAreaField name="note" label={t('form.note')} rows={2} limit={LIMIT} />
    </DialogForm>
  );
}

/** Who decides for partners that differ says how they are heard first (2a-R29). */
function Consultation({ diverse }: { diverse: boolean }) {
  const t = useStyleText();
  const chosen: string = useWatch({ name: 'style' });
  if (chosen !== 'commissioner') return null;
  return (
    <TextAreaField
      name="consultation"
      label={t('form.consultation')}
      description={t(diverse ? 'form.consultationAsked' : 'form.consultationHint')}
      rows={3}
      limit={LIMIT}
    />
  );
}
