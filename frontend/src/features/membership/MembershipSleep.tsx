import { Button } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import { useVocabulary, useVocabularyLabel } from '~/api/refData';
import { today } from '~/lib/format/date';
import { DialogForm } from '~/ui/form/DialogForm';
import { DateField, SelectField, TextAreaField } from '~/ui/form/fields';
import { optionalDate, optionalText, requiredChoice, requiredDate } from '~/ui/form/schema';
import { Section } from '~/ui/Section';
import { useToast } from '~/ui/Toasts';
import { DateText } from '~/ui/values';
import { useMembershipLifeText } from './lifeTexts';
import type { Membership } from './model';
import { useSleep, useWake } from './queries';
import { useMembershipText } from './texts';

const key = useMembershipLifeText.key;

const sleepSchema = z
  .object({
    validFrom: requiredDate(key('sleep.fromMissing')),
    validUntil: optionalDate(key('sleep.untilWrong')),
    reason: requiredChoice(key('sleep.reasonMissing')),
    note: optionalText(2000),
  })
  .refine(({ validFrom, validUntil }) => !validUntil || validUntil >= validFrom, {
    path: ['validUntil'],
    error: key('sleep.untilWrong'),
  });

const wakeSchema = z.object({ on: requiredDate(key('sleep.fromMissing')) });

/** A member that is not active for a while stays a member. */
export function MembershipSleep({ membership }: { membership: Membership }) {
  const t = useMembershipLifeText();
  const facts = useMembershipText();
  const reason = useVocabularyLabel('sleepReasons');
  const [act, setAct] = useState<'sleep' | 'wake'>();
  const mayDescribe = membership.permittedActions?.includes('describe');
  const sleeps = membership.sleeps ?? [];
  const close = () => setAct(undefined);
  return (
    <Section
      title={t('sleep.title')}
      intro={t('sleep.intro')}
      actions={
        mayDescribe && (
          <Button variant="default" onClick={() => setAct(membership.sleeping ? 'wake' : 'sleep')}>
            {t(membership.sleeping ? 'sleep.wake' : 'sleep.sleep')}
          </Button>
        )
      }
    >
      {sleeps.length === 0 ? (
        <p>{t('sleep.none')}</p>
      ) : (
        <ul>
          {sleeps.map((one) => (
            <li key={one.validFrom}>
              <DateText value={one.validFrom} /> –{' '}
              {one.validUntil ? <DateText value={one.validUntil} /> : facts('members.running')} ·{' '}
              {reason(one.reason)}
              {one.note && <> · {one.note}</>}
            </li>
          ))}
        </ul>
      )}
      {act === 'sleep' && <SleepDialog membershipId={membership.id} onClose={close} />}
      {act === 'wake' && <WakeDialog membershipId={membership.id} onClose={close} />}
    </Section>
  );
}

interface DialogProps {
  membershipId: string;
  onClose: () => void;
}

function SleepDialog({ membershipId, onClose }: DialogProps) {
  const t = useMembershipLifeText();
  const toast = useToast();
  const sleep = useSleep(membershipId);
  const reasons = useVocabulary('sleepReasons');
  return (
    <DialogForm
      title={t('sleep.sleep')}
      intro={t('sleep.words')}
      schema={sleepSchema}
      namespace={useMembershipLifeText.namespace}
      draft={`sleep.${membershipId}`}
      defaultValues={{ validFrom: today(), validUntil: '', reason: '', note: '' }}
      submit={t('sleep.sleep')}
      onSubmit={async (values) => {
        await sleep.mutateAsync(values);
        toast(t('saved'));
      }}
      onClose={onClose}
    >
      <DateField name="validFrom" label={t('sleep.from')} required />
      <DateField name="validUntil" label={t('sleep.until')} description={t('sleep.untilHint')} />
      <SelectField name="reason" label={t('sleep.reason')} options={reasons} required />
      <TextAreaField name="note" label={t('sleep.note')} description={t('within')} rows={3} limit={2000} />
    </DialogForm>
  );
}

function WakeDialog({ membershipId, onClose }: DialogProps) {
  const t = useMembershipLifeText();
  const toast = useToast();
  const wake = useWake(membershipId);
  return (
    <DialogForm
      title={t('sleep.wake')}
      schema={wakeSchema}
      namespace={useMembershipLifeText.namespace}
      defaultValues={{ on: today() }}
      submit={t('sleep.wake')}
      onSubmit={async (values) => {
        await wake.mutateAsync(values);
        toast(t('saved'));
      }}
      onClose={onClose}
    >
      <DateField name="on" label={t('sleep.lastDay')} required />
    </DialogForm>
  );
}
