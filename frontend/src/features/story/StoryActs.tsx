import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { z } from 'zod';
import type { Versioned } from '~/api/client';
import { today } from '~/lib/format/date';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { mergePatch } from '~/ui/conflict';
import { DialogForm } from '~/ui/form/DialogForm';
import { DateField, LocalizedField, RadioField, SelectField, TextAreaField } from '~/ui/form/fields';
import { optionalText, requiredChoice, requiredDate } from '~/ui/form/schema';
import { useToast } from '~/ui/Toasts';
import type { Story } from './model';
import { choosingBodiesQuery, useStoryActs } from './queries';
import { StoryFields } from './StoryFields';
import { needed, startOf, storySchema, toFields, two } from './storyForm';
import { useStoryText } from './texts';

interface DialogProps {
  found: Versioned<Story>;
  onClose: () => void;
}

const { key } = useStoryText;
const ORDER = ['review', 'select', 'edit', 'withdraw'] as const;
const DIALOGS = { review: ReviewDialog, select: SelectDialog, edit: EditDialog, withdraw: WithdrawDialog };

/** What the reader may do with a story. */
export function StoryActs({ found }: { found: Versioned<Story> }) {
  const t = useStoryText();
  const [opened, setOpened] = useState<(typeof ORDER)[number]>();
  const acts = ORDER.filter((act) => found.value.permittedActions?.includes(act));
  const Dialog = opened && DIALOGS[opened];
  return (
    <>
      {acts.map((act, place) => (
        <Button key={act} variant={place === 0 ? 'filled' : 'default'} onClick={() => setOpened(act)}>
          {t(`acts.${act}`)}
        </Button>
      ))}
      {Dialog && <Dialog found={found} onClose={() => setOpened(undefined)} />}
    </>
  );
}

const reviewing = z
  .object({
    verdict: requiredChoice(key('acts.verdictMissing')),
    note: optionalText(2000, key('form.tooLong')),
  })
  .refine(({ verdict, note }) => verdict !== 'returned' || note, {
    path: ['note'],
    message: key('acts.noteMissing'),
  });

function ReviewDialog({ found, onClose }: DialogProps) {
  const t = useStoryText();
  const toast = useToast();
  const { review } = useStoryActs(found);
  return (
    <DialogForm
      title={t('acts.review')}
      intro={t('acts.reviewIntro')}
      schema={reviewing}
      namespace={useStoryText.namespace}
      defaultValues={{ verdict: '', note: '' }}
      submit={t('acts.save')}
      onSubmit={async ({ verdict, note }) => {
        await review.mutateAsync({ verdict: verdict as 'accepted', note });
        toast(t('acts.saved'));
      }}
      onClose={onClose}
    >
      <RadioField
        name="verdict"
        label={t('acts.verdict')}
        options={(['accepted', 'returned'] as const).map((value) => ({
          value,
          label: t(`verdicts.${value}`),
        }))}
        required
      />
      <TextAreaField name="note" label={t('acts.note')} rows={3} limit={2000} />
    </DialogForm>
  );
}

const selecting = z.object({
  body: requiredChoice(key('acts.bodyMissing')),
  on: requiredDate(key('form.dayMissing')),
  reason: needed(2000, key('acts.reasonMissing')),
});

function SelectDialog({ found, onClose }: DialogProps) {
  const t = useStoryText();
  const toast = useToast();
  const language = useLanguage();
  const { select } = useStoryActs(found);
  const { data } = useQuery(choosingBodiesQuery(found.value.partnership.id));
  const bodies = (data?.items ?? []).map(({ id, name }) => ({
    value: id,
    label: localizedString(name, language),
  }));
  return (
    <DialogForm
      title={t('acts.select')}
      intro={t('acts.selectIntro')}
      schema={selecting}
      namespace={useStoryText.namespace}
      defaultValues={{ body: '', on: today(), reason: { nl: '', fr: '' } }}
      submit={t('acts.save')}
      onSubmit={async ({ reason, ...values }) => {
        await select.mutateAsync({ ...values, reason: two(reason) });
        toast(t('acts.saved'));
      }}
      onClose={onClose}
    >
      <SelectField name="body" label={t('acts.body')} options={bodies} required />
      <DateField name="on" label={t('acts.on')} required />
      <LocalizedField name="reason" label={t('acts.reason')} multiline limit={2000} oneNeeded />
    </DialogForm>
  );
}

function EditDialog({ found, onClose }: DialogProps) {
  const t = useStoryText();
  const toast = useToast();
  const { edit } = useStoryActs(found);
  const start = startOf(found.value);
  return (
    <DialogForm
      title={t('acts.edit')}
      schema={storySchema}
      namespace={useStoryText.namespace}
      defaultValues={start}
      submit={t('acts.save')}
      onSubmit={async (values) => {
        const patch = mergePatch(toFields(storySchema.parse(start)), toFields(values));
        await edit.mutateAsync(patch as never); // null removes
        toast(t('acts.saved'));
      }}
      onClose={onClose}
    >
      <StoryFields />
    </DialogForm>
  );
}

/** Asked once more: what is erased does not come back. */
function WithdrawDialog({ found, onClose }: DialogProps) {
  const t = useStoryText();
  const toast = useToast();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { withdraw } = useStoryActs(found);
  return (
    <DialogForm
      title={t('acts.withdraw')}
      intro={t('acts.withdrawIntro')}
      schema={z.object({})}
      namespace={useStoryText.namespace}
      defaultValues={{}}
      submit={t('acts.withdrawNow')}
      onSubmit={async () => {
        await withdraw.mutateAsync();
        toast(t('acts.withdrawn'));
        await navigate({ to: '/change-stories' });
        queryClient.removeQueries({ queryKey: ['stories', 'one', found.value.id] });
        await queryClient.invalidateQueries({ queryKey: ['stories'] });
      }}
      onClose={onClose}
    >
      {null}
    </DialogForm>
  );
}
