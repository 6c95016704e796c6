import { Button, Code } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { useMe } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { LocalizedText } from '~/ui/LocalizedText';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { useToast } from '~/ui/Toasts';
import { useOutcome } from '~/ui/useOutcome';
import { DateText } from '~/ui/values';
import { Meetings } from './Meetings';
import { type CalendarFeed, calendarFeedsQuery, useCalendarFeeds } from './postQueries';
import { usePostText } from './postTexts';

const route = getRouteApi('/my-meetings');

/** The meetings of the organisations I work for, and calendars to subscribe to. */
export function MyMeetingsPage() {
  return (
    <RequireSignIn>
      <Mine />
    </RequireSignIn>
  );
}

function Mine() {
  const t = usePostText();
  const language = useLanguage();
  const me = useMe();
  if (!me) return null;
  return (
    <>
      <PageTitle title={t('mine.title')} lead={t('mine.lead')} />
      <Feeds />
      {me.organizations.length === 0 && <p>{t('mine.none')}</p>}
      {me.organizations.map(({ organization }) => (
        <Section key={organization.id} title={localizedString(organization.name, language)}>
          <Meetings of={{ organization: organization.id }} level={3} />
        </Section>
      ))}
    </>
  );
}

function Feeds() {
  const t = usePostText();
  const outcome = useOutcome();
  const { partnership } = route.useSearch();
  const [address, setAddress] = useState<string>();
  const query = useQuery(calendarFeedsQuery);
  const { make } = useCalendarFeeds();
  const begin = (asked: { partnership?: string }) =>
    outcome(make.mutateAsync(asked), (feed) => setAddress(feed.address));
  return (
    <Section
      title={t('mine.feeds')}
      intro={t('mine.feedsIntro')}
      actions={
        <>
          {partnership && (
            <Button variant="default" loading={make.isPending} onClick={() => begin({ partnership })}>
              {t('mine.makeFor')}
            </Button>
          )}
          <Button variant="default" loading={make.isPending} onClick={() => begin({})}>
            {t('mine.make')}
          </Button>
        </>
      }
    >
      {address && (
        <p role="status">
          {t('mine.address')} <Code style={{ wordBreak: 'break-all' }}>{address}</Code>
        </p>
      )}
      <QueryView query={query} isEmpty={(items) => items.length === 0} empty={<p>{t('mine.noFeeds')}</p>}>
        {(items) => (
          <ul>
            {items.map((feed) => (
              <li key={feed.id}>
                <Feed feed={feed} />
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Section>
  );
}

function Feed({ feed }: { feed: CalendarFeed }) {
  const t = usePostText();
  const language = useLanguage();
  const toast = useToast();
  const outcome = useOutcome();
  const { revoke } = useCalendarFeeds();
  const { partnership, createdAt, lastReadOn } = feed;
  return (
    <>
      {partnership ? <LocalizedText value={partnership.name} /> : t('mine.all')}, {t('mine.since')}{' '}
      <DateText value={createdAt} />
      {lastReadOn && (
        <>
          , {t('mine.read')} <DateText value={lastReadOn} />
        </>
      )}{' '}
      <Button
        variant="subtle"
        size="compact-md"
        loading={revoke.isPending}
        aria-label={t('mine.revokeOf', {
          name: partnership ? localizedString(partnership.name, language) : t('mine.all'),
        })}
        onClick={() => outcome(revoke.mutateAsync(feed.id), () => toast(t('mine.revoked')))}
      >
        {t('mine.revoke')}
      </Button>
    </>
  );
}
