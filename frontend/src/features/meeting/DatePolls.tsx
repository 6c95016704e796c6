import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ButtonLink } from '~/ui/links';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { useToast } from '~/ui/Toasts';
import { AskDates } from './AskDates';
import { type DatePoll, datePollsQuery } from './datePollQueries';
import { useDatePollText } from './datePollTexts';
import type { Meeting } from './queries';

/** Whether it was asked when people can come to a meeting, and the way to the question. */
export function DatePolls({ meeting, mayAsk }: { meeting: Meeting; mayAsk: boolean }) {
  const t = useDatePollText();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const query = useQuery(datePollsQuery(meeting.id));
  const polls = query.data ?? [];
  const open = polls.some(({ status }) => status === 'open');
  if (!mayAsk && polls.length === 0) return null;
  return (
    <Section
      title={t('section')}
      intro={mayAsk && t('sectionIntro')}
      actions={
        mayAsk &&
        query.data &&
        !open &&
        meeting.status === 'planned' && <Button onClick={() => setAsking(true)}>{t('ask')}</Button>
      }
    >
      <QueryView query={query} isEmpty={(items) => items.length === 0} empty={<p>{t('none')}</p>}>
        {(items) => (
          <ul>
            {items.map((poll) => (
              <li key={poll.id}>
                <Standing poll={poll} />{' '}
                <ButtonLink to={`/date-polls/${poll.id}` as string} variant="default" size="compact-md">
                  {t('see')}
                </ButtonLink>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
      {asking && (
        <AskDates meeting={meeting} onClose={() => setAsking(false)} onAsked={() => toast(t('form.asked'))} />
      )}
    </Section>
  );
}

export function Standing({ poll }: { poll: DatePoll }) {
  const t = useDatePollText();
  return poll.status === 'open' ? t('open', { answered: poll.answered, asked: poll.asked }) : t(poll.status);
}
