import { z } from 'zod';
import type { Schema } from '~/api/schema';
import { today } from '~/lib/format/date';
import { DialogForm } from '~/ui/form/DialogForm';
import { DateField, RadioField, TextAreaField, TextField } from '~/ui/form/fields';
import { optionalText, requiredChoice, requiredDate, requiredText } from '~/ui/form/schema';
import { useToast } from '~/ui/Toasts';
import { type FundingLine, OUTCOMES } from './model';
import { useDecideLine } from './queries';
import { useFundingText } from './texts';

const { key } = useFundingText;
const schema = z.object({
  on: requiredDate(key('decide.onMissing')),
  by: requiredText(key('decide.byMissing'), 300),
  outcome: requiredChoice(key('decide.outcomeMissing')),
  note: optionalText(2000, key('form.tooLong')),
});

/** What was decided, by whom and when; said again, it corrects what was said before. */
export function DecideDialog({ line, onClose }: { line: FundingLine; onClose: () => void }) {
  const t = useFundingText();
  const toast = useToast();
  const decide = useDecideLine(line.id);
  return (
    <DialogForm
      title={t('decide.title')}
      intro={t('decide.intro')}
      schema={schema}
      namespace={useFundingText.namespace}
      defaultValues={{
        on: line.decidedOn ?? today(),
        by: line.decidedBy ?? '',
        outcome: line.outcome ?? '',
        note: line.decisionNote ?? '',
      }}
      submit={t('decide.save')}
      onSubmit={async ({ outcome, ...values }) => {
        await decide.mutateAsync({ ...values, outcome: outcome as Schema<'FundingOutcome'> });
        toast(t('decide.saved'));
      }}
      onClose={onClose}
    >
      <RadioField
        name="outcome"
        label={t('decide.outcome')}
        options={OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) }))}
        required
      />
      <DateField name="on" label={t('decide.on')} required />
      <TextField name="by" label={t('decide.by')} description={t('decide.byHint')} required maxLength={300} />
      <TextAreaField name="note" label={t('decide.note')} rows={3} limit={2000} />
    </DialogForm>
  );
}
