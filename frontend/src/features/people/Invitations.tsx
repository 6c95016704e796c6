import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ConfirmDialog } from '~/ui/ConfirmDialog';
import { DataTable } from '~/ui/DataTable';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { StatusBadge } from '~/ui/StatusBadge';
import { useToast } from '~/ui/Toasts';
import { useOutcome } from '~/ui/useOutcome';
import { DateText } from '~/ui/values';
import type { UserInvitation } from './model';
import { invitationsQuery, useResendInvitation, useWithdrawInvitation } from './queries';
import { usePeopleText } from './texts';

const TONES = { open: 'waiting', expired: 'stopped', accepted: 'done', withdrawn: 'stopped' } as const;

/** Who was invited, and how that stands. */
export function Invitations({ organizationId }: { organizationId: string }) {
  const t = usePeopleText();
  const query = useQuery(invitationsQuery(organizationId));
  return (
    <Section title={t('invitations.title')}>
      <QueryView query={query} isEmpty={(all) => all.length === 0} empty={<p>{t('invitations.none')}</p>}>
        {(all) => (
          <DataTable
            caption={t('invitations.title')}
            captionHidden
            rows={all}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'email',
                header: t('column.email'),
                rowHeader: true,
                cell: ({ email }) => email ?? t('invitations.erased'),
              },
              { key: 'role', header: t('column.role'), cell: ({ role }) => t(`role.${role}`) },
              {
                key: 'status',
                header: t('column.status'),
                cell: ({ status }) => (
                  <StatusBadge tone={TONES[status]}>{t(`invitations.status.${status}`)}</StatusBadge>
                ),
              },
              {
                key: 'sent',
                header: t('column.sent'),
                cell: ({ sentOn, invitedBy }) => (
                  <>
                    <DateText value={sentOn} />, {t('invitations.by', { name: invitedBy })}
                  </>
                ),
              },
              {
                key: 'actions',
                header: t('column.actions'),
                cell: (invitation) => <Actions organizationId={organizationId} invitation={invitation} />,
              },
            ]}
          />
        )}
      </QueryView>
    </Section>
  );
}

interface ActionsProps {
  organizationId: string;
  invitation: UserInvitation;
}

function Actions({ organizationId, invitation }: ActionsProps) {
  const t = usePeopleText();
  const toast = useToast();
  const outcome = useOutcome();
  const [asking, setAsking] = useState(false);
  const resend = useResendInvitation(organizationId);
  const withdraw = useWithdrawInvitation(organizationId);
  const { id, email = '', permittedActions } = invitation;
  return (
    <Group gap="xs">
      {permittedActions.includes('resend') && (
        <Button
          variant="default"
          size="compact-md"
          loading={resend.isPending}
          aria-label={`${t('invitations.resend')}: ${email}`}
          onClick={() => outcome(resend.mutateAsync(id), () => toast(t('invite.sent', { email })))}
        >
          {t('invitations.resend')}
        </Button>
      )}
      {permittedActions.includes('withdraw') && (
        <Button
          variant="default"
          size="compact-md"
          aria-label={`${t('invitations.withdraw')}: ${email}`}
          onClick={() => setAsking(true)}
        >
          {t('invitations.withdraw')}
        </Button>
      )}
      <ConfirmDialog
        opened={asking}
        title={t('invitations.withdrawTitle', { email })}
        confirm={t('invitations.withdraw')}
        serious
        onClose={() => setAsking(false)}
        onConfirm={async () => {
          await withdraw.mutateAsync(id);
          toast(t('invitations.withdrawn'));
        }}
      >
        {t('invitations.withdrawWords')}
      </ConfirmDialog>
    </Group>
  );
}
