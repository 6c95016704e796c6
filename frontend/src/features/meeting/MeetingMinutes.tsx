import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Localized } from '~/lib/i18n/localized';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { StatusBadge } from '~/ui/StatusBadge';
import { TaskProgress } from '~/ui/TaskProgress';
import { useToast } from '~/ui/Toasts';
import { useOutcome } from '~/ui/useOutcome';
import { DateText } from '~/ui/values';
import { ApproveMinutes, SendMinutes, WriteMinutes } from './MinutesDialogs';
import { type Minutes, minutesQuery, useDraftMinutes, useMinutesActs } from './postQueries';
import { usePostText } from './postTexts';
import { type Meeting, useRefresh } from './queries';

const TONES = { draft: 'neutral', reviewed: 'waiting', published: 'done', approved: 'done' } as const;

/** The minutes of a meeting, from draft to approved. */
export function MeetingMinutes({ meeting }: { meeting: Meeting }) {
  const t = usePostText();
  const query = useQuery(minutesQuery(meeting.id));
  const keeps = meeting.permittedActions?.includes('keep') ?? false;
  return (
    <Section title={t('minutes.title')}>
      <QueryView query={query}>
        {(found) =>
          found ? (
            <Written meeting={meeting} minutes={found.value} etag={found.etag} />
          ) : (
            <None meetingId={meeting.id} keeps={keeps} />
          )
        }
      </QueryView>
    </Section>
  );
}

function None({ meetingId, keeps }: { meetingId: string; keeps: boolean }) {
  const t = usePostText();
  const outcome = useOutcome();
  const draft = useDraftMinutes(meetingId);
  return (
    <>
      <p>{t('minutes.none')}</p>
      {keeps && (
        <>
          <p>{t('minutes.draftHint')}</p>
          <Button variant="default" loading={draft.isPending} onClick={() => outcome(draft.mutateAsync())}>
            {t('minutes.draft')}
          </Button>
        </>
      )}
    </>
  );
}

function Written({ meeting, minutes, etag }: { meeting: Meeting; minutes: Minutes; etag: string }) {
  const t = usePostText();
  const { status, edition, text, publicText, publishedAt, approvedAtMeeting } = minutes;
  return (
    <>
      <p>
        <StatusBadge tone={TONES[status]}>{t(`minutes.status.${status}`)}</StatusBadge>{' '}
        {edition > 0 && t('minutes.edition', { edition })} {publishedAt && <DateText value={publishedAt} />}
        {approvedAtMeeting && (
          <>
            {' '}
            · {t('minutes.approvedAt')}{' '}
            <TextLink to="/meetings/$meetingId" params={{ meetingId: approvedAtMeeting.id }}>
              <LocalizedText value={approvedAtMeeting.name} />
            </TextLink>
          </>
        )}
      </p>
      <Acts meeting={meeting} minutes={minutes} etag={etag} />
      {text && <Words title={t('minutes.text')} words={text} />}
      {publicText && <Words title={t('minutes.publicText')} words={publicText} />}
      {minutes.changes && minutes.changes.length > 0 && <Changes changes={minutes.changes} />}
    </>
  );
}

function Words({ title, words }: { title: string; words: Localized }) {
  return (
    <Section level={3} title={title}>
      <div style={{ whiteSpace: 'pre-line' }}>
        <LocalizedText value={words} />
      </div>
    </Section>
  );
}

function Acts({ meeting, minutes, etag }: { meeting: Meeting; minutes: Minutes; etag: string }) {
  const t = usePostText();
  const toast = useToast();
  const outcome = useOutcome();
  const refresh = useRefresh();
  const [opened, setOpened] = useState<'edit' | 'approve' | 'send'>();
  const [task, setTask] = useState<string>();
  const { review, publish } = useMinutesActs(minutes.id);
  const close = () => setOpened(undefined);
  const actions = minutes.permittedActions ?? [];
  const at = { edit: 'edit', approve: 'approve', send: 'send' } as const;
  const run = (act: (typeof actions)[number]) => {
    if (act === 'review') outcome(review.mutateAsync());
    else if (act === 'publish') outcome(publish.mutateAsync());
    else setOpened(at[act]);
  };
  return (
    <>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0.5rem' }} className="no-print">
        {actions.map((act) => (
          <Button
            key={act}
            variant="default"
            loading={(act === 'review' && review.isPending) || (act === 'publish' && publish.isPending)}
            onClick={() => run(act)}
          >
            {t(`minutes.${act}`)}
          </Button>
        ))}
      </div>
      {task && (
        <TaskProgress
          key={task}
          taskId={task}
          onEnded={({ counts }) => {
            toast(t('invitations.ended', { count: counts.sent ?? 0 }));
            void refresh();
          }}
        />
      )}
      {opened === 'edit' && <WriteMinutes minutes={minutes} etag={etag} onClose={close} />}
      {opened === 'approve' && <ApproveMinutes meeting={meeting} minutes={minutes} onClose={close} />}
      {opened === 'send' && <SendMinutes minutes={minutes} onStarted={setTask} onClose={close} />}
    </>
  );
}

function Changes({ changes }: { changes: NonNullable<Minutes['changes']> }) {
  const t = usePostText();
  return (
    <details>
      <summary>{t('minutes.changes')}</summary>
      <ul>
        {changes.map(({ at, person, act, before, after }) => (
          <li key={at}>
            <DateText value={at} time /> – {person} {t(`minutes.acts.${act}`)}
            {act === 'changed' && before && after && (
              <details>
                <summary>
                  {t('minutes.before')} / {t('minutes.after')}
                </summary>
                <div style={{ whiteSpace: 'pre-line' }}>
                  <strong>{t('minutes.before')}</strong>
                  {'\n'}
                  <LocalizedText value={before.text} />
                  {'\n'}
                  <strong>{t('minutes.after')}</strong>
                  {'\n'}
                  <LocalizedText value={after.text} />
                </div>
              </details>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
