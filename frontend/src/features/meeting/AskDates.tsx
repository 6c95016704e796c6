import { z } from 'zod';
import { today } from '~/lib/format/date';
import { DialogForm } from '~/ui/form/DialogForm';
import { DateField, TextAreaField, TextField } from '~/ui/form/fields';
import { RepeatedFields } from '~/ui/form/RepeatedFields';
import { optionalText, requiredDate, requiredText } from '~/ui/form/schema';
import { useAskDates } from './datePollQueries';
import { useDatePollText } from './datePollTexts';
import { hoursOf, momentsOf } from './meetingForm';
import type { Meeting } from './queries';

const key = useDatePollText.key;
const NOTE_LIMIT = 1000;
const FEWEST = 2;

const moment = z
  .object({
    day: requiredDate(key('form.dayMissing')),
    start: requiredText(key('form.hourMissing')),
    end: requiredText(key('form.hourMissing')),
  })
  .refine(({ start, end }) => end > start, { path: ['end'], error: key('form.hoursWrong') });
const schema = z.object({
  options: z.array(moment).min(FEWEST, key('form.few')),
  answerBy: requiredDate(key('form.dayMissing')),
  note: optionalText(NOTE_LIMIT),
});

interface AskDatesProps {
  meeting: Meeting;
  onAsked: () => void;
  onClose: () => void;
}

/** Proposes moments for a meeting; the one it has now is the first. */
export function AskDates({ meeting, onAsked, onClose }: AskDatesProps) {
  const t = useDatePollText();
  const ask = useAskDates(meeting.id);
  const now = hoursOf(meeting);
  const first = now.day > today() ? now : { ...now, day: '' };
  return (
    <DialogForm
      title={t('form.title')}
      intro={t('form.intro')}
      schema={schema}
      namespace={useDatePollText.namespace}
      defaultValues={{ options: [first, { ...now, day: '' }], answerBy: '', note: '' }}
      submit={t('form.send')}
      draft={`datePoll.${meeting.id}`}
      onSubmit={async ({ options, answerBy, note }) => {
        await ask.mutateAsync({ answerBy, note, options: options.map(momentsOf) });
        onAsked();
      }}
      onClose={onClose}
    >
      <RepeatedFields
        name="options"
        label={t('form.options')}
        item={(number) => t('form.option', { number })}
        add={t('form.addOption')}
        empty={{ ...now, day: '' }}
      >
        {(prefix) => (
          <>
            <DateField name={`${prefix}.day`} label={t('form.day')} required />
            <TextField name={`${prefix}.start`} type="time" label={t('form.start')} size={8} required />
            <TextField name={`${prefix}.end`} type="time" label={t('form.end')} size={8} required />
          </>
        )}
      </RepeatedFields>
      <DateField name="answerBy" label={t('form.answerBy')} required />
      <TextAreaField name="note" label={t('form.note')} limit={NOTE_LIMIT} />
    </DialogForm>
  );
}
