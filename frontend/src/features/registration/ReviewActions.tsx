import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { ReasonDialog } from '~/ui/ReasonDialog';
import { useToast } from '~/ui/Toasts';
import { useRegistrationFormText } from './formTexts';
import type { Registration } from './model';
import { type Decision, useDecideRegistration } from './queries';
import classes from './Registration.module.css';
import { useRegistrationText } from './texts';

type Outcome = Decision['outcome'];

const ACTS = [
  { action: 'accept', outcome: 'accepted', variant: 'filled' },
  { action: 'return', outcome: 'returned', variant: 'default' },
  { action: 'refuse', outcome: 'refused', variant: 'default' },
] as const;

/** Accept, return with a question, refuse with a reason: what the reviewer may do with it. */
export function ReviewActions({ registration }: { registration: Registration }) {
  const t = useRegistrationText();
  const [asking, setAsking] = useState<Outcome>();
  const allowed = ACTS.filter(({ action }) => registration.permittedActions.includes(action));
  return (
    <>
      {allowed.length > 0 && (
        <div className={`${classes.acts} no-print`}>
          {allowed.map(({ action, outcome, variant }) => (
            <Button key={action} size="md" variant={variant} onClick={() => setAsking(outcome)}>
              {t(`review.${action}`)}
            </Button>
          ))}
        </div>
      )}
      {ACTS.map(({ action, outcome }) => (
        <Answer
          key={outcome}
          registration={registration}
          outcome={outcome}
          opened={asking === outcome}
          title={action === 'accept' ? t('review.acceptTitle') : t(`review.${action}`)}
          confirm={t(`review.${action}`)}
          onClose={() => setAsking(undefined)}
        />
      ))}
    </>
  );
}

interface AnswerProps {
  registration: Registration;
  outcome: Outcome;
  opened: boolean;
  title: string;
  confirm: string;
  onClose: () => void;
}

function Answer({ registration, outcome, ...dialog }: AnswerProps) {
  const t = useRegistrationText();
  const f = useRegistrationFormText();
  const toast = useToast();
  const decide = useDecideRegistration();
  const { id, name, applicant } = registration;
  const reads = t('review.noteHint', { language: f(`language.${applicant.language}`) });
  return (
    <ReasonDialog
      {...dialog}
      draft={`review.${id}.${outcome}`}
      noteRequired={outcome !== 'accepted'}
      noteHint={outcome === 'accepted' ? `${t('review.acceptNote')} ${reads}` : reads}
      onConfirm={async ({ note }) => {
        await decide.mutateAsync({ registrationId: id, outcome, message: note });
        toast(t(`review.done.${outcome}`, { name: name ?? t('unnamed') }));
      }}
    >
      <Consequences registration={registration} outcome={outcome} />
    </ReasonDialog>
  );
}

function Consequences({ registration, outcome }: Pick<AnswerProps, 'registration' | 'outcome'>): ReactNode {
  const t = useRegistrationText();
  const language = useLanguage();
  const { partnership } = registration;
  if (outcome === 'returned') return <p>{t('review.returnWords')}</p>;
  if (outcome === 'refused') return <p>{t('review.refuseWords')}</p>;
  return (
    <>
      <p>{t('review.acceptWords')}</p>
      {partnership && (
        <p>{t('review.acceptApplies', { name: localizedString(partnership.name, language) })}</p>
      )}
    </>
  );
}
