import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useVocabulary } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { ConfirmDialog } from '~/ui/ConfirmDialog';
import { ReasonDialog } from '~/ui/ReasonDialog';
import { useToast } from '~/ui/Toasts';
import { AdmitDialog } from './AdmitDialog';
import { AgreeDialog } from './AgreeDialog';
import { useMembershipLifeText } from './lifeTexts';
import type { MembershipRequest } from './model';
import { useDecideRequest, useWithdrawRequest } from './queries';
import { useMembershipText } from './texts';

type Act = MembershipRequest['permittedActions'][number];

/** What the reader may do with a request; each act asks what it needs and says what will happen. */
export function RequestActions({ request }: { request: MembershipRequest }) {
  const t = useMembershipText();
  const [act, setAct] = useState<Act>();
  const may = (wanted: Act) => request.permittedActions.includes(wanted);
  const sides = request.answersFor;
  const invited = sides.length === 1 && sides[0] === 'organization';
  const admits = sides.length === 1 && sides[0] === 'network';
  const close = () => setAct(undefined);
  return (
    <>
      <Group gap="sm">
        {may('accept') && (
          <Button onClick={() => setAct('accept')}>
            {invited ? t('request.acceptInvitation') : t('request.acceptApplication')}
          </Button>
        )}
        {may('decline') && (
          <Button variant="default" onClick={() => setAct('decline')}>
            {invited ? t('request.declineInvitation') : t('request.declineApplication')}
          </Button>
        )}
        {may('withdraw') && (
          <Button variant="default" onClick={() => setAct('withdraw')}>
            {t('manage.withdraw')}
          </Button>
        )}
      </Group>
      {act === 'accept' && admits && <AdmitDialog request={request} onClose={close} />}
      {act === 'accept' && !admits && !invited && <AgreeDialog request={request} onClose={close} />}
      {act === 'accept' && invited && <AcceptInvitation request={request} onClose={close} />}
      {act === 'decline' && <Decline request={request} onClose={close} />}
      {act === 'withdraw' && <Withdraw request={request} onClose={close} />}
    </>
  );
}

interface ActProps {
  request: MembershipRequest;
  onClose: () => void;
}

function useNames({ organization, partnership }: MembershipRequest) {
  const language = useLanguage();
  return {
    organization: localizedString(organization.name, language),
    partnership: localizedString(partnership.name, language),
  };
}

function AcceptInvitation({ request, onClose }: ActProps) {
  const t = useMembershipText();
  const life = useMembershipLifeText();
  const toast = useToast();
  const names = useNames(request);
  const decide = useDecideRequest(request.id);
  const accept = async () => {
    const { status } = await decide.mutateAsync({ outcome: 'accepted' });
    toast(status === 'accepted' ? t('admit.done', names) : life('agree.agreed'));
  };
  return (
    <ConfirmDialog
      opened
      title={t('request.acceptInvitation')}
      confirm={t('request.acceptInvitation')}
      onConfirm={accept}
      onClose={onClose}
    >
      {t('request.acceptWords', names)}
    </ConfirmDialog>
  );
}

function Decline({ request, onClose }: ActProps) {
  const t = useMembershipText();
  const toast = useToast();
  const life = useMembershipLifeText();
  const names = useNames(request);
  // Who speaks for several sides declines for one of them: that is enough to close the request.
  const severally = request.answersFor.length > 1;
  const decide = useDecideRequest(request.id);
  const reasons = useVocabulary('declineReasons');
  return (
    <ReasonDialog
      opened
      title={
        request.direction === 'proposal'
          ? life('agree.decline', names)
          : t(`decline.${request.direction}`, names)
      }
      draft={`decline.${request.id}`}
      confirm={request.direction === 'invitation' ? t('request.declineInvitation') : t('decline.confirm')}
      options={reasons}
      noteHint={t('decline.hint')}
      onConfirm={async ({ reason, note }) => {
        await decide.mutateAsync({
          outcome: 'declined',
          reason,
          answer: note,
          side: severally ? request.answersFor[0] : undefined,
        });
        toast(t('decline.done'));
      }}
      onClose={onClose}
    />
  );
}

function Withdraw({ request, onClose }: ActProps) {
  const t = useMembershipText();
  const toast = useToast();
  const withdraw = useWithdrawRequest(request.id);
  return (
    <ConfirmDialog
      opened
      title={t('withdraw.title')}
      confirm={t('withdraw.confirm')}
      onConfirm={async () => {
        await withdraw.mutateAsync();
        toast(t('withdraw.done'));
      }}
      onClose={onClose}
    >
      {t('withdraw.words')}
    </ConfirmDialog>
  );
}
