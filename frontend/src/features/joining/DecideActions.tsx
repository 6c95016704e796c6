import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { ReasonDialog } from '~/ui/ReasonDialog';
import { useToast } from '~/ui/Toasts';
import { AcceptDialog } from './AcceptDialog';
import type { JoinRequest } from './model';
import { useDecideJoinRequest } from './queries';
import { useJoiningText } from './texts';

/** Lets somebody act for the organisation, in a role, or refuses with an answer. */
export function DecideActions({ request }: { request: JoinRequest }) {
  const t = useJoiningText();
  const language = useLanguage();
  const toast = useToast();
  const [asking, setAsking] = useState<'accept' | 'refuse'>();
  const decide = useDecideJoinRequest();
  const close = () => setAsking(undefined);
  const words = {
    person: request.applicant.name,
    organization: localizedString(request.organization.name, language),
  };
  if (!request.permittedActions.includes('accept') && !asking) return null;
  return (
    <>
      <Group mt="lg" mb="lg" className="no-print">
        <Button size="md" onClick={() => setAsking('accept')}>
          {t('decide.accept')}
        </Button>
        <Button size="md" variant="default" onClick={() => setAsking('refuse')}>
          {t('decide.refuse')}
        </Button>
      </Group>
      <AcceptDialog
        opened={asking === 'accept'}
        claim={request.claim}
        words={words}
        onClose={close}
        onAccept={async (given) => {
          await decide.mutateAsync({ joinRequestId: request.id, outcome: 'accepted', ...given });
          toast(t('decide.done.accepted', words));
        }}
      />
      <ReasonDialog
        opened={asking === 'refuse'}
        title={t('decide.refuse')}
        draft={`joinRefusal.${request.id}`}
        confirm={t('decide.refuse')}
        noteRequired
        noteHint={t('decide.answerHint')}
        onClose={close}
        onConfirm={async ({ note }) => {
          await decide.mutateAsync({ joinRequestId: request.id, outcome: 'refused', answer: note });
          toast(t('decide.done.refused'));
        }}
      />
    </>
  );
}
