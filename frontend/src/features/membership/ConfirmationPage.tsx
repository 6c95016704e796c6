import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { useVocabulary } from '~/api/refData';
import { today } from '~/lib/format/date';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { RequireSignIn } from '~/session/RequireSignIn';
import { FieldList } from '~/ui/FieldList';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { DateField, RadioField, SelectField, TextAreaField } from '~/ui/form/fields';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { useToast } from '~/ui/Toasts';
import { DateText } from '~/ui/values';
import { type Answer, type Confirmation, confirmationQuery, useAnswerConfirmation } from './partsQueries';
import { usePartsText } from './partsTexts';

const route = getRouteApi('/membership-confirmations/$membershipConfirmationId');
const key = usePartsText.key;
const ANSWERS = ['stay', 'staySleeping', 'leave'] as const;
const LIMIT = 4000;
const NOTE_LIMIT = 2000;

const schema = z
  .object({
    answer: z.string().min(1, key('confirm.answerMissing')),
    expectations: z.string().trim().max(LIMIT, key('tooLong')),
    sleepReason: z.string(),
    leaveReason: z.string(),
    on: z.string(),
    note: z.string().trim().max(NOTE_LIMIT, key('tooLong')),
  })
  .refine(({ answer, sleepReason }) => answer !== 'staySleeping' || sleepReason, {
    path: ['sleepReason'],
    error: key('confirm.reasonMissing'),
  })
  .refine(({ answer, leaveReason }) => answer !== 'leave' || leaveReason, {
    path: ['leaveReason'],
    error: key('confirm.reasonMissing'),
  });

/** Whether a member stays, and what it expects: asked every two years. */
export function ConfirmationPage() {
  return (
    <RequireSignIn>
      <Content />
    </RequireSignIn>
  );
}

function Content() {
  const { membershipConfirmationId } = route.useParams();
  const query = useQuery(confirmationQuery(membershipConfirmationId));
  return (
    <QueryView query={query} lines={8}>
      {(confirmation) => <Question confirmation={confirmation} />}
    </QueryView>
  );
}

function Question({ confirmation }: { confirmation: Confirmation }) {
  const t = usePartsText();
  const language = useLanguage();
  const { organization, partnership, message, askedOn, dueOn, answer, answeredOn, expectations } =
    confirmation;
  const names = {
    organization: localizedString(organization.name, language),
    partnership: localizedString(partnership.name, language),
  };
  return (
    <>
      <PageTitle
        kicker={t('confirm.kicker')}
        title={t('confirm.title', names)}
        lead={<p>{t('confirm.lead')}</p>}
      />
      <FieldList
        fields={[
          { label: t('confirm.asked'), value: <DateText value={askedOn} /> },
          { label: t('confirm.due'), value: <DateText value={dueOn} /> },
          { label: t('confirm.message'), value: message },
          { label: t('confirm.answer'), value: answer && t(`confirm.answers.${answer}`) },
          { label: t('confirm.answered'), value: answeredOn && <DateText value={answeredOn} /> },
          { label: t('confirm.expectations'), value: answer && expectations },
        ]}
      />
      {confirmation.permittedActions.includes('answer') && <AnswerForm confirmation={confirmation} />}
      <p>
        <TextLink to="/memberships/$membershipId" params={{ membershipId: confirmation.membership }}>
          {t('confirm.toMembership')}
        </TextLink>
      </p>
    </>
  );
}

function AnswerForm({ confirmation }: { confirmation: Confirmation }) {
  const t = usePartsText();
  const toast = useToast();
  const send = useAnswerConfirmation(confirmation.id);
  const sleepReasons = useVocabulary('sleepReasons');
  const leaveReasons = useVocabulary('membershipEndReasons');
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { answer: '', expectations: '', sleepReason: '', leaveReason: '', on: today(), note: '' },
    shouldFocusError: false,
  });
  const answer = useWatch({ control: form.control, name: 'answer' });
  return (
    <Form
      form={form}
      namespace={usePartsText.namespace}
      draft={`confirmation.${confirmation.id}`}
      onSubmit={async (values) => {
        const chosen = values.answer as Answer['answer'];
        await send.mutateAsync({
          answer: chosen,
          expectations: values.expectations || undefined,
          reason: { stay: undefined, staySleeping: values.sleepReason, leave: values.leaveReason }[chosen],
          on: chosen === 'leave' ? values.on || undefined : undefined,
          note: chosen === 'stay' ? undefined : values.note || undefined,
        });
        toast(t('confirm.done'));
      }}
    >
      <RadioField
        name="answer"
        label={t('confirm.question')}
        options={ANSWERS.map((value) => ({ value, label: t(`confirm.answers.${value}`) }))}
        required
      />
      {answer === 'staySleeping' && (
        <SelectField name="sleepReason" label={t('confirm.reason')} options={sleepReasons} required />
      )}
      {answer === 'leave' && (
        <>
          <DateField name="on" label={t('confirm.lastDay')} required />
          <SelectField name="leaveReason" label={t('confirm.reason')} options={leaveReasons} required />
        </>
      )}
      {answer !== '' && answer !== 'stay' && (
        <TextAreaField
          name="note"
          label={t('confirm.note')}
          description={t('within')}
          rows={3}
          limit={NOTE_LIMIT}
        />
      )}
      {answer !== 'leave' && (
        <TextAreaField
          name="expectations"
          label={t('confirm.expectations')}
          description={t('within')}
          rows={4}
          limit={LIMIT}
        />
      )}
      <FormActions submit={t('confirm.send')} />
    </Form>
  );
}
