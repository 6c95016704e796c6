import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { ConfirmDialog } from '~/ui/ConfirmDialog';
import { DialogForm } from '~/ui/form/DialogForm';
import { RadioField, TextAreaField } from '~/ui/form/fields';
import { optionalText, requiredChoice } from '~/ui/form/schema';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { StatusBadge, type StatusTone } from '~/ui/StatusBadge';
import { useToast } from '~/ui/Toasts';
import { DateText } from '~/ui/values';
import type { Interest, Notice } from './model';
import classes from './NoticeList.module.css';
import { interestsQuery, useInterestActs, useSayInterest } from './queries';
import { useNoticeText } from './texts';

const TONES: Record<Interest['status'], StatusTone> = {
  introduced: 'waiting',
  interested: 'waiting',
  inContact: 'done',
  declined: 'stopped',
  withdrawn: 'stopped',
};

/** Who answered the notice, for both sides and who introduced them. */
export function Interests({ notice }: { notice: Notice }) {
  const t = useNoticeText();
  const query = useQuery(interestsQuery(notice.id));
  const posted = notice.permittedActions.includes('end');
  const nothing = query.data?.items.length === 0;
  if (nothing && !posted) return null;
  return (
    <Section title={t('interest.title')} intro={t('interest.intro')}>
      <QueryView query={query} lines={3} isEmpty={() => nothing} empty={<p>{t('interest.none')}</p>}>
        {({ items }) => (
          <ul className={classes.list} aria-label={t('interest.title')}>
            {items.map((interest) => (
              <li key={interest.id} className={classes.item}>
                <Entry interest={interest} />
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Section>
  );
}

function Entry({ interest }: { interest: Interest }) {
  const t = useNoticeText();
  return (
    <>
      <h3 className={classes.name}>
        <TextLink to="/organizations/$organizationId" params={{ organizationId: interest.organization.id }}>
          <LocalizedText value={interest.organization.name} unmarked />
        </TextLink>
      </h3>
      <p className={classes.facts}>
        <StatusBadge tone={TONES[interest.status]}>{t(`interest.status.${interest.status}`)}</StatusBadge>{' '}
        <DateText value={interest.changedAt.slice(0, 10)} />
      </p>
      {interest.introducedBy && (
        <p className={classes.facts}>
          {t('interest.introducedBy')} <LocalizedText value={interest.introducedBy.name} unmarked />
        </p>
      )}
      <Said who={t('interest.coordinatorSaid')} words={interest.introduction} />
      <Said who={t('interest.organizationSaid')} words={interest.message} />
      <Said who={t('interest.posterSaid')} words={interest.answer} />
      <Acts interest={interest} />
    </>
  );
}

function Said({ who, words }: { who: string; words: string | undefined }) {
  return words ? (
    <p style={{ whiteSpace: 'pre-line' }}>
      {who}: ‘{words}’
    </p>
  ) : null;
}

const answerForm = z.object({
  outcome: requiredChoice(useNoticeText.key('interest.outcomeMissing')),
  message: optionalText(2000, useNoticeText.key('form.tooLong')),
});

function Acts({ interest }: { interest: Interest }) {
  const t = useNoticeText();
  const toast = useToast();
  const [act, setAct] = useState<'answer' | 'express' | 'withdraw'>();
  const { answer, withdraw } = useInterestActs(interest.id);
  const say = useSayInterest();
  const close = () => setAct(undefined);
  if (interest.permittedActions.length === 0) return null;
  return (
    <Group gap="sm" className="no-print">
      {interest.permittedActions.map((action) => (
        <Button
          key={action}
          size="compact-md"
          variant={action === 'withdraw' ? 'default' : 'filled'}
          onClick={() => setAct(action)}
        >
          {t(
            interest.status === 'introduced' && action === 'withdraw'
              ? 'interest.notForUs'
              : `interest.acts.${action}`,
          )}
        </Button>
      ))}
      {act === 'answer' && (
        <DialogForm
          title={t('interest.acts.answer')}
          intro={t('interest.answerWords')}
          schema={answerForm}
          namespace={useNoticeText.namespace}
          draft={`interestAnswer.${interest.id}`}
          defaultValues={{ outcome: '', message: '' }}
          submit={t('interest.send')}
          onSubmit={async ({ outcome, message }) => {
            await answer.mutateAsync({ outcome: outcome as 'inContact' | 'declined', message }); // the choices are the codes
            toast(t('interest.answered'));
          }}
          onClose={close}
        >
          <RadioField
            name="outcome"
            label={t('interest.outcome')}
            options={(['inContact', 'declined'] as const).map((value) => ({
              value,
              label: t(`interest.outcomes.${value}`),
            }))}
            required
          />
          <TextAreaField name="message" label={t('answer.message')} rows={3} limit={2000} />
        </DialogForm>
      )}
      <ConfirmDialog
        opened={act === 'express'}
        title={t('interest.acts.express')}
        confirm={t('answer.submit')}
        onConfirm={() =>
          say
            .mutateAsync({ notice: interest.notice.id, organization: interest.organization.id })
            .then(() => toast(t('answer.done')))
        }
        onClose={close}
      >
        {t('answer.words')}
      </ConfirmDialog>
      <ConfirmDialog
        opened={act === 'withdraw'}
        title={t('interest.acts.withdraw')}
        confirm={t('interest.acts.withdraw')}
        onConfirm={() => withdraw.mutateAsync().then(() => toast(t('interest.withdrawn')))}
        onClose={close}
      />
    </Group>
  );
}
