import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { useVocabulary } from '~/api/refData';
import { today } from '~/lib/format/date';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { Dialog } from '~/ui/Dialog';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { DateField, RadioField, SelectField, TextAreaField } from '~/ui/form/fields';
import { optionalText, requiredChoice, requiredDate } from '~/ui/form/schema';
import { useToast } from '~/ui/Toasts';
import { useUiText } from '~/ui/texts';
import { useMembershipLifeText } from './lifeTexts';
import type { MembershipRequest } from './model';
import { useDecideRequest } from './queries';
import { useMembershipText } from './texts';
import { fromTriState, TRI_STATE } from './triState';

const ANSWER_LIMIT = 2000;

const schema = z.object({
  kind: requiredChoice(useMembershipText.key('facts.kindMissing')),
  funded: z.enum(TRI_STATE),
  validFrom: requiredDate(useMembershipText.key('admit.fromMissing')),
  answer: optionalText(ANSWER_LIMIT),
});

/** Accepts an application: in which role, with or without money, and from when. */
export function AdmitDialog({ request, onClose }: { request: MembershipRequest; onClose: () => void }) {
  const t = useMembershipText();
  const life = useMembershipLifeText();
  const ui = useUiText();
  const language = useLanguage();
  const toast = useToast();
  const decide = useDecideRequest(request.id);
  const kinds = useVocabulary('membershipKinds');
  const organization = localizedString(request.organization.name, language);
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { kind: request.kind, funded: 'unknown' as const, validFrom: today(), answer: '' },
    shouldFocusError: false,
  });
  return (
    <Dialog opened onClose={onClose} title={t('admit.title', { organization })} size="lg">
      <p>{t('admit.words')}</p>
      <Form
        form={form}
        namespace={useMembershipText.namespace}
        draft={`admission.${request.id}`}
        onSubmit={async ({ funded, ...values }) => {
          const { status } = await decide.mutateAsync({
            outcome: 'accepted',
            ...values,
            funded: fromTriState(funded),
          });
          toast(status === 'accepted' ? t('admit.done', { organization }) : life('agree.agreed'));
          onClose();
        }}
      >
        <SelectField name="kind" label={t('facts.kind')} options={kinds} required />
        <RadioField
          name="funded"
          label={t('admit.funded')}
          options={TRI_STATE.map((value) => ({ value, label: t(`admit.${value}`) }))}
          required
        />
        <DateField name="validFrom" label={t('admit.from')} required />
        <TextAreaField
          name="answer"
          label={t('admit.answer')}
          description={t('decline.hint')}
          rows={3}
          limit={ANSWER_LIMIT}
        />
        <FormActions submit={t('admit.confirm')}>
          <Button variant="default" size="md" onClick={onClose}>
            {ui('cancel')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
