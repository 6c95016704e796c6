import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { DataTable } from '~/ui/DataTable';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { TaskProgress } from '~/ui/TaskProgress';
import { useToast } from '~/ui/Toasts';
import { useOutcome } from '~/ui/useOutcome';
import { DateText } from '~/ui/values';
import { type Invitation, invitationsQuery, useInvite } from './postQueries';
import { usePostText } from './postTexts';
import { type Meeting, useRefresh } from './queries';

/** Invites by mail, tells of changes, and shows who got what: for who keeps the papers. */
export function Invitations({ meeting }: { meeting: Meeting }) {
  const t = usePostText();
  const toast = useToast();
  const outcome = useOutcome();
  const refresh = useRefresh();
  const [task, setTask] = useState<string>();
  const query = useQuery(invitationsQuery(meeting.id));
  const invite = useInvite(meeting.id);
  const invited = query.data?.some(({ kind }) => kind === 'invitation') ?? false;
  const words =
    meeting.status === 'cancelled'
      ? 'invitations.sendCancellation'
      : invited
        ? 'invitations.sendChange'
        : 'invitations.send';
  const maySend = meeting.status === 'planned' || (meeting.status === 'cancelled' && invited);
  return (
    <Section
      title={t('invitations.title')}
      intro={t('invitations.intro')}
      actions={
        maySend && (
          <Button
            loading={invite.isPending}
            onClick={() => outcome(invite.mutateAsync(), ({ id }) => setTask(id))}
          >
            {t(words)}
          </Button>
        )
      }
    >
      {task && (
        <TaskProgress
          key={task}
          taskId={task}
          onEnded={({ counts }) => {
            const sent = counts.sent ?? 0;
            toast(sent === 0 ? t('invitations.nobody') : t('invitations.ended', { count: sent }));
            void refresh();
          }}
        />
      )}
      <QueryView query={query} isEmpty={(items) => items.length === 0} empty={<p>{t('invitations.none')}</p>}>
        {(items) => <Sent invitations={items} />}
      </QueryView>
    </Section>
  );
}

function Sent({ invitations }: { invitations: Invitation[] }) {
  const t = usePostText();
  const language = useLanguage();
  return (
    <DataTable
      caption={t('invitations.title')}
      captionHidden
      rows={invitations}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'who',
          header: t('invitations.who'),
          rowHeader: true,
          cell: ({ person, organization }) =>
            [person, localizedString(organization?.name, language)].filter(Boolean).join(', ') ||
            t('invitations.other'),
        },
        {
          key: 'what',
          header: t('invitations.what'),
          cell: ({ kind, edition, cancellation }) =>
            t('invitations.edition', {
              kind: t(`invitations.kinds.${cancellation ? 'cancellation' : kind}`),
              edition: kind === 'invitation' ? edition + 1 : edition,
            }),
        },
        {
          key: 'state',
          header: t('invitations.state'),
          cell: ({ state, sentAt }) => (
            <>
              {t(`invitations.states.${state}`)}
              {sentAt && (
                <>
                  , <DateText value={sentAt} time />
                </>
              )}
            </>
          ),
        },
      ]}
    />
  );
}
