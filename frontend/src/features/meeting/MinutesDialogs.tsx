import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { formatDateTime, today } from '~/lib/format/date';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { mergePatch } from '~/ui/conflict';
import { DialogForm } from '~/ui/form/DialogForm';
import { LocalizedField, SelectField, TextField } from '~/ui/form/fields';
import { RepeatedFields } from '~/ui/form/RepeatedFields';
import { requiredChoice } from '~/ui/form/schema';
import { useToast } from '~/ui/Toasts';
import { type Minutes, useMinutesActs } from './postQueries';
import { usePostText } from './postTexts';
import { type Meeting, meetingsQuery } from './queries';

const key = usePostText.key;
const LIMIT = 50_000;
const one = z.string().trim().max(LIMIT, key('minutes.tooLong'));
const words = z.object({ nl: one, fr: one });

const writeSchema = z
  .object({ text: words, publicText: words })
  .refine(({ text }) => text.nl || text.fr, { path: ['text', 'nl'], error: key('minutes.textMissing') });
const approveSchema = z.object({ meeting: requiredChoice(key('minutes.meetingMissing')) });
const sendSchema = z.object({
  others: z.array(
    z.object({ email: z.email(key('minutes.emailWrong')), language: z.enum(['nl', 'fr', 'en', 'de']) }),
  ),
});

const two = (text: Minutes['publicText']) => ({ nl: text?.nl ?? '', fr: text?.fr ?? '' });
const localized = ({ nl, fr }: { nl: string; fr: string }) =>
  nl || fr ? { nl: nl || undefined, fr: fr || undefined } : undefined;

export function WriteMinutes({
  minutes,
  etag,
  onClose,
}: {
  minutes: Minutes;
  etag: string;
  onClose: () => void;
}) {
  const t = usePostText();
  const toast = useToast();
  const { edit } = useMinutesActs(minutes.id);
  return (
    <DialogForm
      title={t('minutes.edit')}
      schema={writeSchema}
      namespace={usePostText.namespace}
      defaultValues={{ text: two(minutes.text), publicText: two(minutes.publicText) }}
      submit={t('minutes.save')}
      onSubmit={async (values) => {
        const before = { text: minutes.text, publicText: minutes.publicText };
        const after = { text: localized(values.text), publicText: localized(values.publicText) };
        await edit.mutateAsync({ etag, body: mergePatch(before, after) });
        toast(t('saved'));
      }}
      onClose={onClose}
    >
      <LocalizedField name="text" label={t('minutes.text')} multiline limit={LIMIT} oneNeeded />
      <LocalizedField
        name="publicText"
        label={t('minutes.publicText')}
        description={t('minutes.publicHint')}
        multiline
        limit={LIMIT}
      />
    </DialogForm>
  );
}

export function ApproveMinutes({
  meeting,
  minutes,
  onClose,
}: {
  meeting: Meeting;
  minutes: Minutes;
  onClose: () => void;
}) {
  const t = usePostText();
  const language = useLanguage();
  const toast = useToast();
  const { approve } = useMinutesActs(minutes.id);
  const { data } = useQuery(meetingsQuery({ body: meeting.body.id }, 'past', today()));
  if (!data) return null;
  const later = data.items.filter(
    ({ startsAt, status }) => status !== 'cancelled' && startsAt > meeting.startsAt,
  );
  return (
    <DialogForm
      title={t('minutes.approve')}
      intro={later.length === 0 && t('minutes.noLater')}
      schema={approveSchema}
      namespace={usePostText.namespace}
      defaultValues={{ meeting: '' }}
      submit={t('minutes.approve')}
      onSubmit={async (values) => {
        await approve.mutateAsync(values);
        toast(t('saved'));
      }}
      onClose={onClose}
    >
      <SelectField
        name="meeting"
        label={t('minutes.meeting')}
        required
        options={later.map(({ id, title, startsAt }) => ({
          value: id,
          label: `${localizedString(title, language)}, ${formatDateTime(startsAt, language)}`,
        }))}
      />
    </DialogForm>
  );
}

export function SendMinutes({
  minutes,
  onStarted,
  onClose,
}: {
  minutes: Minutes;
  onStarted: (task: string) => void;
  onClose: () => void;
}) {
  const t = usePostText();
  const { send } = useMinutesActs(minutes.id);
  return (
    <DialogForm
      title={t('minutes.send')}
      intro={t('minutes.othersHint')}
      schema={sendSchema}
      namespace={usePostText.namespace}
      defaultValues={{ others: [] as z.input<typeof sendSchema>['others'] }}
      submit={t('minutes.send')}
      onSubmit={async (values) => onStarted((await send.mutateAsync(values)).id)}
      onClose={onClose}
    >
      <RepeatedFields
        name="others"
        label={t('minutes.others')}
        item={(number) => t('minutes.other', { number })}
        add={t('minutes.addOther')}
        empty={{ email: '', language: 'nl' }}
      >
        {(prefix) => (
          <>
            <TextField name={`${prefix}.email`} type="email" label={t('minutes.email')} required />
            <SelectField
              name={`${prefix}.language`}
              label={t('minutes.language')}
              required
              options={(['nl', 'fr', 'en', 'de'] as const).map((value) => ({
                value,
                label: t(`minutes.languages.${value}`),
              }))}
            />
          </>
        )}
      </RepeatedFields>
    </DialogForm>
  );
}
