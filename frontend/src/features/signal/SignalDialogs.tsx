import { z } from 'zod';
import type { Versioned } from '~/api/client';
import { useVocabulary } from '~/api/refData';
import type { Schema } from '~/api/schema';
import { today } from '~/lib/format/date';
import type { Localized } from '~/lib/i18n/localized';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { useMe } from '~/session/me';
import { mergePatch } from '~/ui/conflict';
import { DialogForm } from '~/ui/form/DialogForm';
import {
  DateField,
  LocalizedField,
  RadioField,
  SelectField,
  TextAreaField,
  TextField,
} from '~/ui/form/fields';
import { optionalChoice, optionalText, requiredChoice, requiredDate, requiredText } from '~/ui/form/schema';
import { useToast } from '~/ui/Toasts';
import { HOLDERS, KINDS, POSITIONS, type Signal } from './model';
import { useSignalActs } from './queries';
import { useSignalText } from './texts';

interface DialogProps {
  found: Versioned<Signal>;
  onClose: () => void;
}

const { key } = useSignalText;
const LONG = 4000;
const words = (limit: number) => z.string().trim().max(limit, key('raise.tooLong'));
const inTwo = (limit: number) => z.object({ nl: words(limit), fr: words(limit) });
const needed = (limit: number, missing: string) =>
  inTwo(limit).refine(({ nl, fr }) => nl || fr, { path: ['nl'], message: missing });
const pair = (text?: Localized) => ({ nl: text?.nl ?? '', fr: text?.fr ?? '' });
const two = ({ nl, fr }: { nl: string; fr: string }) =>
  nl || fr ? { nl: nl || undefined, fr: fr || undefined } : undefined;

/** Says that it worked. */
function useDone() {
  const t = useSignalText();
  const toast = useToast();
  return () => toast(t('acts.saved'));
}

const passing = z.object({
  holder: requiredChoice(key('acts.toMissing')),
  note: optionalText(2000, key('raise.tooLong')),
});

/** Gives it to who has to go on with it. */
export function PassDialog({ found, onClose }: DialogProps) {
  const t = useSignalText();
  const done = useDone();
  const { pass } = useSignalActs(found.value.id);
  return (
    <DialogForm
      title={t('acts.pass')}
      intro={t('acts.passIntro')}
      schema={passing}
      namespace={useSignalText.namespace}
      defaultValues={{ holder: '', note: '' }}
      submit={t('acts.pass')}
      onSubmit={async ({ holder, note }) => {
        await pass.mutateAsync({ holder: holder as Schema<'SignalHolder'>, note });
        done();
      }}
      onClose={onClose}
    >
      <RadioField
        name="holder"
        label={t('acts.to')}
        options={HOLDERS.filter((holder) => holder !== found.value.holder).map((value) => ({
          value,
          label: t(`holders.${value}`),
        }))}
        required
      />
      <TextAreaField name="note" label={t('acts.note')} rows={2} limit={2000} />
    </DialogForm>
  );
}

const sharing = z.object({ audience: requiredChoice(key('acts.audienceMissing')) });

/** Says who reads it from now on. */
export function ShareDialog({ found, onClose }: DialogProps) {
  const t = useSignalText();
  const done = useDone();
  const { share } = useSignalActs(found.value.id);
  return (
    <DialogForm
      title={t('acts.share')}
      intro={t('acts.shareIntro')}
      schema={sharing}
      namespace={useSignalText.namespace}
      defaultValues={{ audience: found.value.audience ?? '' }}
      submit={t('acts.save')}
      onSubmit={async ({ audience }) => {
        await share.mutateAsync({ audience: audience as Schema<'SignalAudience'> });
        done();
      }}
      onClose={onClose}
    >
      <RadioField
        name="audience"
        label={t('acts.audience')}
        options={(['coordinator', 'members', 'everybody'] as const).map((value) => ({
          value,
          label: t(`audiences.${value}`),
        }))}
        required
      />
    </DialogForm>
  );
}

const endorsing = z.object({
  organization: requiredChoice(key('acts.organizationMissing')),
  stance: requiredChoice(key('acts.stanceMissing')),
});

/** An organisation says whether it stands behind it. */
export function EndorseDialog({ found, onClose }: DialogProps) {
  const t = useSignalText();
  const language = useLanguage();
  const me = useMe();
  const done = useDone();
  const { endorse } = useSignalActs(found.value.id);
  const own = (me?.organizations ?? [])
    .filter(({ role }) => role !== 'reader')
    .map(({ organization: { id, name } }) => ({ value: id, label: localizedString(name, language) }));
  return (
    <DialogForm
      title={t('acts.endorse')}
      intro={t('acts.endorseIntro')}
      schema={endorsing}
      namespace={useSignalText.namespace}
      defaultValues={{ organization: own.length === 1 ? (own[0]?.value ?? '') : '', stance: '' }}
      submit={t('acts.save')}
      onSubmit={async ({ organization, stance }) => {
        await endorse.mutateAsync({ organization, stance: stance as Schema<'SignalStance'> });
        done();
      }}
      onClose={onClose}
    >
      <SelectField name="organization" label={t('acts.organization')} options={own} required />
      <RadioField
        name="stance"
        label={t('acts.stance')}
        options={(['endorses', 'abstains'] as const).map((value) => ({
          value,
          label: t(`stances.${value}`),
        }))}
        required
      />
    </DialogForm>
  );
}

const replying = z.object({
  on: requiredDate(key('acts.onMissing')),
  by: requiredText(key('acts.byMissing'), 300),
  position: requiredChoice(key('acts.positionMissing')),
  words: needed(LONG, key('acts.wordsMissing')),
  url: z
    .string()
    .trim()
    .refine((typed) => typed === '' || /^https?:\/\/.+/.test(typed), key('acts.urlWrong'))
    .transform((typed) => typed || undefined),
});

/** What was answered, by whom and when. */
export function ReplyDialog({ found, onClose }: DialogProps) {
  const t = useSignalText();
  const done = useDone();
  const { reply } = useSignalActs(found.value.id);
  return (
    <DialogForm
      title={t('acts.reply')}
      intro={t('acts.replyIntro')}
      schema={replying}
      namespace={useSignalText.namespace}
      defaultValues={{ on: today(), by: '', position: '', words: { nl: '', fr: '' }, url: '' }}
      submit={t('acts.save')}
      onSubmit={async ({ position, words: said, ...values }) => {
        await reply.mutateAsync({
          ...values,
          position: position as Schema<'SignalPosition'>,
          words: two(said) ?? {},
        });
        done();
      }}
      onClose={onClose}
    >
      <DateField name="on" label={t('acts.on')} required />
      <TextField name="by" label={t('acts.by')} description={t('acts.byHint')} required maxLength={300} />
      <RadioField
        name="position"
        label={t('acts.position')}
        options={POSITIONS.map((value) => ({ value, label: t(`positions.${value}`) }))}
        required
      />
      <LocalizedField name="words" label={t('acts.words')} multiline limit={LONG} oneNeeded />
      <TextField name="url" type="url" label={t('acts.url')} />
    </DialogForm>
  );
}

const closing = z.object({ outcome: needed(LONG, key('acts.outcomeMissing')) });

/** Says what came of it. */
export function CloseDialog({ found, onClose }: DialogProps) {
  const t = useSignalText();
  const done = useDone();
  const { close } = useSignalActs(found.value.id);
  return (
    <DialogForm
      title={t('acts.close')}
      intro={t('acts.closeIntro')}
      schema={closing}
      namespace={useSignalText.namespace}
      defaultValues={{ outcome: { nl: '', fr: '' } }}
      submit={t('acts.close')}
      onSubmit={async ({ outcome }) => {
        await close.mutateAsync({ outcome: two(outcome) ?? {} });
        done();
      }}
      onClose={onClose}
    >
      <LocalizedField name="outcome" label={t('acts.outcome')} multiline limit={LONG} oneNeeded />
    </DialogForm>
  );
}

const editing = z.object({
  kind: requiredChoice(key('raise.kindMissing')),
  title: needed(200, key('raise.sentenceMissing')),
  words: inTwo(LONG),
  proposal: inTwo(LONG),
  place: optionalText(200, key('raise.tooLong')),
  theme: optionalChoice(),
  themeOther: optionalText(200, key('raise.tooLong')),
  level: requiredChoice(key('raise.levelMissing')),
});

/** Puts it more clearly, in both languages. */
export function EditDialog({ found, onClose }: DialogProps) {
  const t = useSignalText();
  const done = useDone();
  const { edit } = useSignalActs(found.value.id);
  const signal = found.value;
  const start: z.input<typeof editing> = {
    kind: signal.kind,
    title: pair(signal.title),
    words: pair(signal.words),
    proposal: pair(signal.proposal),
    place: signal.place ?? '',
    theme: signal.theme ?? '',
    themeOther: signal.themeOther ?? '',
    level: signal.level,
  };
  const fields = (values: z.output<typeof editing>) => ({
    ...values,
    title: two(values.title),
    words: two(values.words),
    proposal: two(values.proposal),
  });
  return (
    <DialogForm
      title={t('acts.edit')}
      intro={t('raise.warning')}
      schema={editing}
      namespace={useSignalText.namespace}
      defaultValues={start}
      submit={t('acts.save')}
      onSubmit={async (values) => {
        const patch = mergePatch(fields(editing.parse(start)), fields(values));
        await edit.mutateAsync({ etag: found.etag, patch: patch as never }); // null removes
        done();
      }}
      onClose={onClose}
    >
      <RadioField
        name="kind"
        label={t('raise.kind')}
        options={KINDS.map((value) => ({ value, label: t(`kindWords.${value}`) }))}
        required
      />
      <LocalizedField name="title" label={t('raise.sentence')} limit={200} oneNeeded />
      <SelectField name="level" label={t('raise.level')} options={useVocabulary('signalLevels')} required />
      <SelectField name="theme" label={t('raise.theme')} options={useVocabulary('themes')} />
      <TextField name="themeOther" label={t('raise.themeOther')} maxLength={200} />
      <TextField name="place" label={t('raise.place')} maxLength={200} />
      <LocalizedField name="words" label={t('raise.words')} multiline limit={LONG} />
      <LocalizedField name="proposal" label={t('raise.proposal')} multiline limit={LONG} />
    </DialogForm>
  );
}
