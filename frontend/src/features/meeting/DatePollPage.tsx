import { Alert, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { formatDate, today } from '~/lib/format/date';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { ConfirmDialog } from '~/ui/ConfirmDialog';
import { DataTable } from '~/ui/DataTable';
import { ButtonLink, TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { useToast } from '~/ui/Toasts';
import { Standing } from './DatePolls';
import {
  CHOICES,
  type DatePoll,
  type DatePollOption,
  datePollQuery,
  useDatePollActs,
} from './datePollQueries';
import { useDatePollText } from './datePollTexts';
import { momentWords } from './momentWords';
import { OwnAnswer } from './OwnAnswer';

const route = getRouteApi('/date-polls/$datePollId');

/** When can you come: the own answer, those of all, and for who keeps the papers the choice. */
export function DatePollPage() {
  const { datePollId } = route.useParams();
  const query = useQuery(datePollQuery(datePollId));
  return (
    <QueryView query={query} lines={8}>
      {(poll) => <Poll poll={poll} />}
    </QueryView>
  );
}

function Poll({ poll }: { poll: DatePoll }) {
  const t = useDatePollText();
  const language = useLanguage();
  const mayAnswer = poll.permittedActions?.includes('answer');
  const late = poll.status === 'open' && poll.answerBy < today();
  return (
    <>
      <p className="no-print">
        <TextLink to="/meetings/$meetingId" params={{ meetingId: poll.meeting.id }}>
          {t('page.back')}
        </TextLink>
      </p>
      <PageTitle
        kicker={t('title')}
        title={localizedString(poll.meeting.name, language)}
        lead={<Standing poll={poll} />}
      />
      {poll.status === 'open' && (
        <p>{late ? t('page.late') : t('page.by', { day: formatDate(poll.answerBy, language) })}</p>
      )}
      {poll.note && (
        <Section title={t('page.note')}>
          <p style={{ maxWidth: 'var(--text-width)', whiteSpace: 'pre-line' }}>{poll.note}</p>
        </Section>
      )}
      {poll.status === 'settled' && (
        <Alert color="petrol" my="md" role="status" title={t('page.settledNow')}>
          <ButtonLink to="/meetings/$meetingId" params={{ meetingId: poll.meeting.id }} variant="default">
            {t('page.invite')}
          </ButtonLink>
        </Alert>
      )}
      {mayAnswer && <OwnAnswer key={poll.id} poll={poll} />}
      <AllAnswers poll={poll} />
      {poll.status === 'open' && poll.asked > 0 && <Waiting poll={poll} />}
    </>
  );
}

function AllAnswers({ poll }: { poll: DatePoll }) {
  const t = useDatePollText();
  const language = useLanguage();
  const toast = useToast();
  const { settle, close } = useDatePollActs(poll.id);
  const [choosing, setChoosing] = useState<DatePollOption>();
  const [ending, setEnding] = useState(false);
  const maySettle = poll.permittedActions?.includes('settle');
  return (
    <Section
      title={t('page.answers')}
      intro={t('page.answersNote')}
      actions={
        maySettle && (
          <Button variant="default" onClick={() => setEnding(true)}>
            {t('page.close')}
          </Button>
        )
      }
    >
      <DataTable
        caption={t('page.answers')}
        captionHidden
        rows={poll.options}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'moment',
            header: t('page.moment'),
            rowHeader: true,
            cell: (option) => (
              <>
                {momentWords(option, language)}
                {option.id === poll.chosen && <strong> ({t('page.chosen')})</strong>}
              </>
            ),
          },
          ...CHOICES.map((choice) => ({
            key: choice,
            header: t(`choice.${choice}`),
            align: 'end' as const,
            cell: (option: DatePollOption) => String(option[choice]),
          })),
          { key: 'who', header: t('page.who'), cell: (option) => <Who option={option} /> },
          ...(maySettle
            ? [
                {
                  key: 'choose',
                  header: t('page.choose'),
                  cell: (option: DatePollOption) => (
                    <Button
                      variant="default"
                      size="compact-md"
                      aria-label={`${t('page.choose')}: ${momentWords(option, language)}`}
                      onClick={() => setChoosing(option)}
                    >
                      {t('page.choose')}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      <ConfirmDialog
        opened={choosing !== undefined}
        title={t('page.chooseTitle')}
        confirm={t('page.choose')}
        onConfirm={async () => {
          if (choosing) await settle.mutateAsync(choosing.id);
          toast(t('page.settledNow'));
        }}
        onClose={() => setChoosing(undefined)}
      >
        {choosing && t('page.chooseWords', { moment: momentWords(choosing, language) })}
      </ConfirmDialog>
      <ConfirmDialog
        opened={ending}
        title={t('page.close')}
        confirm={t('page.close')}
        onConfirm={async () => {
          await close.mutateAsync();
          toast(t('page.closedNow'));
        }}
        onClose={() => setEnding(false)}
      >
        {t('page.closeWords')}
      </ConfirmDialog>
    </Section>
  );
}

function Who({ option }: { option: DatePollOption }) {
  const t = useDatePollText();
  const language = useLanguage();
  return (
    <ul>
      {option.answers.map(({ name, organization, answer }) => (
        <li key={`${name}|${organization?.id}`}>
          {name}
          {organization && ` (${localizedString(organization.name, language)})`}: {t(`choice.${answer}`)}
        </li>
      ))}
    </ul>
  );
}

function Waiting({ poll }: { poll: DatePoll }) {
  const t = useDatePollText();
  const language = useLanguage();
  if (poll.waitingFor.length === 0)
    return poll.answered >= poll.asked ? <p>{t('page.nobodyWaiting')}</p> : null;
  return (
    <Section title={t('page.waiting')}>
      <ul>
        {poll.waitingFor.map(({ name, organization }) => (
          <li key={`${name}|${organization?.id}`}>
            {name}
            {organization && ` (${localizedString(organization.name, language)})`}
          </li>
        ))}
      </ul>
    </Section>
  );
}
