import { Button } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import type { Observation } from '~/api/observations';
import { formatPeriod } from '~/lib/format/period';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { DialogForm } from '~/ui/form/DialogForm';
import { RadioField, SelectField } from '~/ui/form/fields';
import { requiredChoice } from '~/ui/form/schema';
import { useToast } from '~/ui/Toasts';
import { CommentFields } from './CommentFields';
import { said, toFields } from './commentForm';
import { useSpeakers, useWriteComment } from './queries';
import { useCommentText } from './texts';

const { key } = useCommentText;
/** From then on a figure is seen by others than those who work on it. */
const OPEN = ['validated', 'accepted', 'published'];

interface WriteCommentProps {
  partnership: string;
  /** Of one indicator; the newest is proposed. */
  figures: Observation[];
}

/** The button to comment on a figure, for those it shows; nothing for others. */
export function WriteComment({ partnership, figures }: WriteCommentProps) {
  const t = useCommentText();
  const [opened, setOpened] = useState(false);
  const language = useLanguage();
  const speakers = useSpeakers(partnership);
  const open = figures.filter(({ status }) => OPEN.includes(status));
  if (speakers.length === 0 || open.length === 0) return null;
  return (
    <>
      <Button
        variant="default"
        aria-label={`${t('write')}: ${localizedString(open[0]?.indicator.name, language)}`}
        onClick={() => setOpened(true)}
      >
        {t('write')}
      </Button>
      {opened && (
        <WriteDialog
          partnership={partnership}
          figures={open}
          speakers={speakers}
          onClose={() => setOpened(false)}
        />
      )}
    </>
  );
}

const writing = z.object({
  observation: requiredChoice(key('form.figureMissing')),
  speaker: requiredChoice(key('form.speakerMissing')),
  ...said,
});

interface WriteDialogProps extends WriteCommentProps {
  speakers: ReturnType<typeof useSpeakers>;
  onClose: () => void;
}

function WriteDialog({ partnership, figures, speakers, onClose }: WriteDialogProps) {
  const t = useCommentText();
  const toast = useToast();
  const language = useLanguage();
  const write = useWriteComment();
  const newest = figures.at(-1);
  return (
    <DialogForm
      title={t('write')}
      intro={t('writeIntro')}
      schema={writing}
      namespace={useCommentText.namespace}
      defaultValues={{
        observation: newest?.id ?? '',
        speaker: speakers.length === 1 ? (speakers[0]?.id ?? '') : '',
        audience: '',
        words: { nl: '', fr: '' },
      }}
      submit={t('form.save')}
      onSubmit={async ({ observation, speaker, ...values }) => {
        await write.mutateAsync({
          observation,
          organization: speaker === partnership ? undefined : speaker,
          fields: toFields(values),
        });
        toast(t('written'));
      }}
      onClose={onClose}
      draft={`figureComment-${partnership}-${newest?.indicator.id}`}
    >
      {figures.length > 1 && (
        <SelectField
          name="observation"
          label={t('form.figure')}
          options={[...figures].reverse().map(({ id, period, edition }) => ({
            value: id,
            label: [formatPeriod(period, language), edition].filter(Boolean).join(', '),
          }))}
          required
        />
      )}
      {speakers.length > 1 && (
        <RadioField
          name="speaker"
          label={t('form.speaker')}
          options={speakers.map(({ id, name }) => ({ value: id, label: localizedString(name, language) }))}
          required
        />
      )}
      <CommentFields />
    </DialogForm>
  );
}
