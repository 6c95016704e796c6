import { z } from 'zod';
import { useVocabulary } from '~/api/refData';
import { today } from '~/lib/format/date';
import { DialogForm } from '~/ui/form/DialogForm';
import { DateField, SelectField, TextAreaField } from '~/ui/form/fields';
import { optionalChoice, optionalText, requiredChoice, requiredDate } from '~/ui/form/schema';
import { useToast } from '~/ui/Toasts';
import { EXPLAINED, type Project, type ProjectStatus } from './model';
import { useChangeStatus } from './queries';
import { useProjectText } from './texts';

const { key } = useProjectText;

export const standing = {
  status: requiredChoice(key('status.statusMissing')),
  since: requiredDate(key('status.sinceMissing')),
  cause: optionalChoice(),
  reason: optionalText(4000, key('form.tooLong')),
  learned: optionalText(4000, key('form.tooLong')),
};

export const saysWhy = ({ status, reason }: { status: string; reason?: string }) =>
  !EXPLAINED.includes(status as ProjectStatus) || Boolean(reason);

const schema = z.object(standing).refine(saysWhy, { path: ['reason'], error: key('status.reasonMissing') });

/** Says how a project stands from a day on; late and stopped are told like anything else (1-R47). */
export function ChangeStatus({ project, onClose }: { project: Project; onClose: () => void }) {
  const t = useProjectText();
  const toast = useToast();
  const change = useChangeStatus(project.id);
  return (
    <DialogForm
      title={t('status.title')}
      intro={t('status.intro')}
      schema={schema}
      namespace={useProjectText.namespace}
      defaultValues={{ status: '', since: today(), cause: '', reason: '', learned: '' }}
      submit={t('status.save')}
      onSubmit={async (values) => {
        await change.mutateAsync({ ...values, status: values.status as ProjectStatus });
        toast(t('status.saved'));
      }}
      onClose={onClose}
    >
      <SelectField
        name="status"
        label={t('status.status')}
        options={useVocabulary('projectStatuses')}
        required
      />
      <DateField name="since" label={t('status.since')} required />
      <SelectField name="cause" label={t('status.cause')} options={useVocabulary('projectStatusCauses')} />
      <TextAreaField name="reason" label={t('status.reason')} rows={3} limit={4000} />
      <TextAreaField
        name="learned"
        label={t('status.learned')}
        description={t('status.learnedHint')}
        rows={3}
        limit={4000}
      />
    </DialogForm>
  );
}
