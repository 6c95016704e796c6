import { z } from 'zod';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { DialogForm } from '~/ui/form/DialogForm';
import { SelectField } from '~/ui/form/fields';
import { requiredChoice } from '~/ui/form/schema';
import { DescribeFields } from './DescribeFields';
import { HourFields } from './HourFields';
import type { BodyChoice } from './Meetings';
import {
  describedFields,
  describeShape,
  describeValues,
  endsAfterStart,
  hasTitle,
  hoursShape,
  momentsOf,
} from './meetingForm';
import { usePlanMeeting } from './queries';
import { useMeetingText } from './texts';

const schema = z
  .object({ body: requiredChoice(useMeetingText.key('form.bodyMissing')), ...hoursShape, ...describeShape })
  .refine(({ title }) => title.nl || title.fr, hasTitle)
  .refine(({ start, end }) => end > start, endsAfterStart);

interface PlanMeetingProps {
  bodies: BodyChoice[];
  onPlanned: () => void;
  onClose: () => void;
}

/** Plans a meeting of one of the bodies. */
export function PlanMeeting({ bodies, onPlanned, onClose }: PlanMeetingProps) {
  const t = useMeetingText();
  const language = useLanguage();
  const plan = usePlanMeeting();
  return (
    <DialogForm
      title={t('form.plan')}
      intro={t('form.who')}
      schema={schema}
      namespace={useMeetingText.namespace}
      defaultValues={{
        body: bodies.length === 1 ? (bodies[0]?.id ?? '') : '',
        day: '',
        start: '09:30',
        end: '11:30',
        ...describeValues(),
      }}
      submit={t('form.save')}
      onSubmit={async (values) => {
        await plan.mutateAsync({ body: values.body, ...momentsOf(values), fields: describedFields(values) });
        onPlanned();
      }}
      onClose={onClose}
    >
      {bodies.length > 1 && (
        <SelectField
          name="body"
          label={t('form.body')}
          options={bodies.map(({ id, name }) => ({ value: id, label: localizedString(name, language) }))}
          required
        />
      )}
      <HourFields />
      <DescribeFields />
    </DialogForm>
  );
}
