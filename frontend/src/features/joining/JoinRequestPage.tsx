import { Alert, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { useMe } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { ConfirmDialog } from '~/ui/ConfirmDialog';
import { FieldList } from '~/ui/FieldList';
import { ButtonLink, TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { type Step, StepList } from '~/ui/StepList';
import { useToast } from '~/ui/Toasts';
import { useOutcome } from '~/ui/useOutcome';
import { DateText } from '~/ui/values';
import { DecideActions } from './DecideActions';
import { JoinRequestStatusBadge } from './JoinRequestStatusBadge';
import type { JoinRequest } from './model';
import { ProofFacts } from './ProofFacts';
import { joinRequestQuery, useRemindOfJoinRequest, useWithdrawJoinRequest } from './queries';
import { useJoiningText } from './texts';

const route = getRouteApi('/join-requests/$joinRequestId');

/** A request to act for an organisation, for who asked and for who decides. */
export function JoinRequestPage() {
  const t = useJoiningText();
  return (
    <RequireSignIn>
      <p className="no-print">
        <TextLink to={'/start' as string}>{t('page.back')}</TextLink>
      </p>
      <Shown />
    </RequireSignIn>
  );
}

function Shown() {
  const { joinRequestId } = route.useParams();
  const query = useQuery(joinRequestQuery(joinRequestId));
  return <QueryView query={query}>{(request) => <Detail request={request} />}</QueryView>;
}

function Detail({ request }: { request: JoinRequest }) {
  const t = useJoiningText();
  const language = useLanguage();
  const own = useMe()?.person.email === request.applicant.email;
  const { status, applicant, permittedActions } = request;
  const organization = localizedString(request.organization.name, language);
  return (
    <>
      <PageTitle
        kicker={t('page.kicker')}
        title={
          own
            ? t('page.ownTitle', { organization })
            : t('page.title', { person: applicant.name, organization })
        }
        lead={
          <>
            <JoinRequestStatusBadge status={status} />
            {own && <p>{t(`page.now.${status}`)}</p>}
          </>
        }
      />
      {request.claim && permittedActions.includes('accept') && (
        <Alert variant="outline" mb="lg">
          {t('page.claim')}
        </Alert>
      )}
      <FieldList
        fields={[
          { label: t('page.person'), value: [applicant.name, applicant.email].filter(Boolean).join(', ') },
          { label: t('page.function'), value: request.function },
          { label: t('page.message'), value: request.message && <span dir="auto">{request.message}</span> },
          { label: t('page.requestedOn'), value: <DateText value={request.requestedOn} time /> },
          {
            label: t('page.remindedOn'),
            value: request.remindedOn && <DateText value={request.remindedOn} time />,
          },
          { label: t('page.answer'), value: request.answer && <span dir="auto">{request.answer}</span> },
        ]}
      />
      {(request.claim || permittedActions.includes('accept')) && <ProofFacts proof={request.proof} />}
      <DecideActions request={request} />
      <Steps request={request} />
      {status === 'accepted' && (
        <ButtonLink
          to="/organizations/$organizationId"
          params={{ organizationId: request.organization.id }}
          mt="md"
        >
          {t('page.organization', { name: organization })}
        </ButtonLink>
      )}
      {permittedActions.includes('remind') && <Remind joinRequestId={request.id} />}
      {permittedActions.includes('withdraw') && <Withdraw joinRequestId={request.id} />}
    </>
  );
}

function Steps({ request }: { request: JoinRequest }) {
  const t = useJoiningText();
  const { status, requestedOn, decidedOn } = request;
  const open = status === 'open';
  const steps: Step[] = [
    { key: 'asked', label: t('page.step.asked'), state: open ? 'current' : 'done', at: requestedOn },
    open
      ? { key: 'decision', label: t('page.step.decision'), state: 'upcoming' }
      : { key: status, label: t(`page.step.${status}`), state: 'done', at: decidedOn },
  ];
  return <StepList label={t('page.steps')} steps={steps} />;
}

function Remind({ joinRequestId }: { joinRequestId: string }) {
  const t = useJoiningText();
  const toast = useToast();
  const outcome = useOutcome();
  const remind = useRemindOfJoinRequest();
  return (
    <Button
      variant="default"
      mt="lg"
      mr="sm"
      loading={remind.isPending}
      onClick={() => outcome(remind.mutateAsync(joinRequestId), () => toast(t('page.reminded')))}
    >
      {t('page.remind')}
    </Button>
  );
}

function Withdraw({ joinRequestId }: { joinRequestId: string }) {
  const t = useJoiningText();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const withdraw = useWithdrawJoinRequest();
  return (
    <>
      <Button variant="subtle" color="red.9" mt="lg" onClick={() => setAsking(true)}>
        {t('page.withdraw')}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t('page.withdraw')}
        confirm={t('page.withdraw')}
        serious
        onConfirm={async () => {
          await withdraw.mutateAsync(joinRequestId);
          toast(t('page.withdrawn'));
        }}
        onClose={() => setAsking(false)}
      >
        {t('page.withdrawWords')}
      </ConfirmDialog>
    </>
  );
}
