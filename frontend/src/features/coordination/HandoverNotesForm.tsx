import { z } from 'zod';
import type { Versioned } from '~/api/client';
import { DialogForm } from '~/ui/form/DialogForm';
import { SelectField, TextAreaField, TextField } from '~/ui/form/fields';
import { RepeatedFields } from '~/ui/form/RepeatedFields';
import { optionalText, requiredChoice, requiredText } from '~/ui/form/schema';
import { useToast } from '~/ui/Toasts';
import { type Handover, type NoteKind, useWriteNotes } from './handoverQueries';
import { useHandoverText } from './handoverTexts';

const key = useHandoverText.key;
const TEXT_LIMIT = 4000;
const KINDS = ['advice', 'history', 'contact', 'agreement', 'pending', 'other'] as const;
const EMPTY = { kind: 'advice', title: '', text: '' };

const schema = z.object({
  notes: z.array(
    z.object({
      kind: requiredChoice(key('kindMissing')),
      title: requiredText(key('titleMissing')),
      text: optionalText(TEXT_LIMIT),
    }),
  ),
});

/** What the predecessor knows and nothing else tells. */
export function HandoverNotesForm({ found, onClose }: { found: Versioned<Handover>; onClose: () => void }) {
  const t = useHandoverText();
  const toast = useToast();
  const write = useWriteNotes(found.value.id);
  const notes = found.value.notes.map(({ kind, title, text }) => ({
    kind: kind as string,
    title,
    text: text ?? '',
  }));
  return (
    <DialogForm
      title={t('writeNotes')}
      intro={t('who')}
      schema={schema}
      namespace={useHandoverText.namespace}
      defaultValues={{ notes: notes.length > 0 ? notes : [EMPTY] }}
      submit={t('save')}
      onSubmit={async (values) => {
        await write.mutateAsync({
          etag: found.etag,
          notes: values.notes.map((note) => ({ ...note, kind: note.kind as NoteKind })),
        });
        toast(t('saved'));
      }}
      onClose={onClose}
    >
      <RepeatedFields
        name="notes"
        label={t('notes')}
        item={(place) => t('note', { place })}
        add={t('addNote')}
        empty={EMPTY}
      >
        {(prefix) => (
          <>
            <SelectField
              name={`${prefix}.kind`}
              label={t('kind')}
              options={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
              required
            />
            <TextField name={`${prefix}.title`} label={t('noteTitle')} required />
            <TextAreaField
              name={`${prefix}.text`}
              label={t('noteText')}
              description={t('noteHint')}
              limit={TEXT_LIMIT}
            />
          </>
        )}
      </RepeatedFields>
    </DialogForm>
  );
}
