import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { Versioned } from '~/api/client';
import { RequireSignIn } from '~/session/RequireSignIn';
import { ConfirmDialog } from '~/ui/ConfirmDialog';
import { ButtonLink, TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { useToast } from '~/ui/Toasts';
import type { Registration } from './model';
import { NextSteps } from './NextSteps';
import { registrationQuery, useWithdrawRegistration } from './queries';
import classes from './Registration.module.css';
import { RegistrationFacts } from './RegistrationFacts';
import { RegistrationForm } from './RegistrationForm';
import { RegistrationStatusBadge } from './RegistrationStatusBadge';
import { RegistrationSteps } from './RegistrationSteps';
import { Thread } from './Thread';
import { useRegistrationText } from './texts';

const route = getRouteApi('/registrations/$registrationId');

/** A registration as its applicant follows it: where it stands, what was asked, what is to be done. */
export function RegistrationPage() {
  const t = useRegistrationText();
  return (
    <RequireSignIn>
      <p className="no-print">
        <TextLink to={'/start' as string}>{t('back')}</TextLink>
      </p>
      <Followed />
    </RequireSignIn>
  );
}

function Followed() {
  const { registrationId } = route.useParams();
  const query = useQuery(registrationQuery(registrationId));
  return (
    <QueryView query={query} lines={10}>
      {(found) => <RegistrationDetail key={registrationId} found={found} />}
    </QueryView>
  );
}

function RegistrationDetail({ found }: { found: Versioned<Registration> }) {
  const t = useRegistrationText();
  const { value: registration } = found;
  const { id, name, nameLanguage, status, permittedActions } = registration;
  const title = name ?? t('unnamed');
  return (
    <>
      <PageTitle
        kicker={t('kicker')}
        title={title}
        heading={name && <span lang={nameLanguage}>{name}</span>}
        lead={
          <>
            <RegistrationStatusBadge status={status} />
            {!permittedActions.includes('accept') && <p>{t(`now.${status}`)}</p>}
          </>
        }
        actions={
          permittedActions.includes('accept') && (
            <ButtonLink to="/review/registrations/$registrationId" params={{ registrationId: id }}>
              {t('toReview')}
            </ButtonLink>
          )
        }
      />
      <RegistrationSteps registration={registration} />
      <NextSteps registration={registration} />
      <Thread messages={registration.messages} />
      {permittedActions.includes('edit') ? (
        <RegistrationForm key={status} started={found} onSubmitted={() => window.scrollTo(0, 0)} />
      ) : (
        <RegistrationFacts registration={registration} />
      )}
      {permittedActions.includes('withdraw') && <Withdraw registrationId={id} />}
    </>
  );
}

function Withdraw({ registrationId }: { registrationId: string }) {
  const t = useRegistrationText();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const withdraw = useWithdrawRegistration();
  return (
    <div className={`${classes.acts} no-print`}>
      <Button variant="subtle" color="red.9" onClick={() => setAsking(true)}>
        {t('withdraw')}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t('withdraw')}
        confirm={t('withdraw')}
        serious
        onConfirm={async () => {
          await withdraw.mutateAsync(registrationId);
          toast(t('withdrawn'));
        }}
        onClose={() => setAsking(false)}
      >
        {t('withdrawWords')}
      </ConfirmDialog>
    </div>
  );
}
