import { z } from 'zod';
import { DialogForm } from '~/ui/form/DialogForm';
import { RadioField, TextAreaField } from '~/ui/form/fields';
import { optionalText, requiredChoice } from '~/ui/form/schema';
import { useToast } from '~/ui/Toasts';
import { useMembershipLifeText } from './lifeTexts';
import type { MembershipRequest } from './model';
import { useDecideRequest } from './queries';

const LIMIT = 2000;

const schema = z.object({
  side: requiredChoice(useMembershipLifeText.key('agree.sideMissing')),
  answer: optionalText(LIMIT),
});

/** Agrees for the OCMW, or for one of several sides the reader speaks for. */
export function AgreeDialog({ request, onClose }: { request: MembershipRequest; onClose: () => void }) {
  const t = useMembershipLifeText();
  const toast = useToast();
  const decide = useDecideRequest(request.id);
  const sides = request.answersFor;
  return (
    <DialogForm
      title={t('agree.heading')}
      intro={t('agree.words')}
      schema={schema}
      namespace={useMembershipLifeText.namespace}
      draft={`agreement.${request.id}`}
      defaultValues={{ side: sides.length === 1 ? sides[0] : '', answer: '' }}
      submit={t('agree.submit')}
      onSubmit={async ({ side, answer }) => {
        await decide.mutateAsync({ outcome: 'accepted', side: side as (typeof sides)[number], answer });
        toast(t('agree.agreed'));
      }}
      onClose={onClose}
    >
      <RadioField
        name="side"
        label={t('agree.side')}
        options={sides.map((side) => ({ value: side, label: t(`agree.sides.${side}`) }))}
        required
      />
      <TextAreaField name="answer" label={t('recognition.note')} rows={3} limit={LIMIT} />
    </DialogForm>
  );
}
