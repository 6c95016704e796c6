import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useVocabularyLabel } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { BackLink } from '~/ui/BackLink';
import { FieldList } from '~/ui/FieldList';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { StatusBadge } from '~/ui/StatusBadge';
import { DateText } from '~/ui/values';
import { type Signal, TONES } from './model';
import { signalQuery } from './queries';
import { SignalActs } from './SignalActs';
import { useSignalText } from './texts';

const route = getRouteApi('/signals/$signalId');

/** One signal: what it says, where it is, who stands behind it and what came of it. */
export function SignalPage() {
  const t = useSignalText();
  const { signalId } = route.useParams();
  const query = useQuery(signalQuery(signalId));
  return (
    <>
      <BackLink to="/signals">{t('list.all')}</BackLink>
      <QueryView query={query} lines={10}>
        {(found) => (
          <>
            <Head signal={found.value} acts={<SignalActs found={found} />} />
            <Content signal={found.value} />
            <Route signal={found.value} />
            <Support signal={found.value} />
            <Replies signal={found.value} />
          </>
        )}
      </QueryView>
    </>
  );
}

function Head({ signal, acts }: { signal: Signal; acts: ReactNode }) {
  const t = useSignalText();
  const language = useLanguage();
  const { state, waitingDays } = signal;
  return (
    <PageTitle
      kicker={t(`kinds.${signal.kind}`)}
      title={localizedString(signal.title, language)}
      heading={<LocalizedText value={signal.title} />}
      lead={
        <>
          <StatusBadge tone={TONES[state]}>{t(`states.${state}`)}</StatusBadge>{' '}
          {waitingDays !== undefined && t('page.waiting', { count: waitingDays })}
        </>
      }
      actions={acts}
    />
  );
}

function Content({ signal }: { signal: Signal }) {
  const t = useSignalText();
  const level = useVocabularyLabel('signalLevels');
  const theme = useVocabularyLabel('themes');
  const { author, authorShown, audience, outcome } = signal;
  const hidden =
    authorShown && authorShown !== 'organization' && !signal.own
      ? t('page.authorHidden', { how: t(`shown.${authorShown}`).toLowerCase() })
      : undefined;
  return (
    <>
      {outcome && (
        <Section title={t('page.outcome')}>
          <p style={{ maxWidth: 'var(--text-width)', whiteSpace: 'pre-line' }}>
            <LocalizedText value={outcome} />{' '}
            {signal.closedOn && (
              <>
                (<DateText value={signal.closedOn} />)
              </>
            )}
          </p>
        </Section>
      )}
      <Section title={t('page.facts')} intro={signal.own && t('page.own')}>
        <FieldList
          fields={[
            {
              label: t('column.partnership'),
              value: (
                <TextLink to="/partnerships/$partnershipId" params={{ partnershipId: signal.partnership.id }}>
                  <LocalizedText value={signal.partnership.name} unmarked />
                </TextLink>
              ),
            },
            { label: t('page.words'), value: signal.words && <LocalizedText value={signal.words} /> },
            {
              label: t('page.proposal'),
              value: signal.proposal && <LocalizedText value={signal.proposal} />,
            },
            { label: t('page.place'), value: signal.place },
            {
              label: t('column.theme'),
              value: signal.theme ? theme(signal.theme) : signal.themeOther,
            },
            { label: t('column.level'), value: level(signal.level) },
            { label: t('column.raisedOn'), value: <DateText value={signal.raisedOn} /> },
            { label: t('page.audience'), value: audience && t(`audiences.${audience}`) },
            {
              label: t('page.author'),
              value: (author || hidden) && (
                <>
                  {author?.person && <div>{author.person}</div>}
                  {author?.organization && (
                    <div>
                      <LocalizedText value={author.organization.name} unmarked />
                    </div>
                  )}
                  {hidden && <em>{hidden}</em>}
                </>
              ),
            },
          ]}
        />
      </Section>
    </>
  );
}

function Route({ signal: { route: way } }: { signal: Signal }) {
  const t = useSignalText();
  return (
    <Section title={t('page.route')}>
      <ol>
        {way.map(({ holder, since, note }) => (
          <li key={`${since}-${holder}`}>
            <DateText value={since} />: {t(`holders.${holder}`)}
            {note && <div style={{ color: 'var(--ink-soft)' }}>{note}</div>}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Support({ signal: { endorsedBy, endorsements } }: { signal: Signal }) {
  const t = useSignalText();
  return (
    <Section title={t('page.endorsements')}>
      <p>{t('page.endorsed', { count: endorsedBy })}</p>
      {endorsements && endorsements.length > 0 && (
        <ul>
          {endorsements.map(({ organization, stance }) => (
            <li key={organization.id}>
              <LocalizedText value={organization.name} unmarked />: {t(`stances.${stance}`)}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Replies({ signal: { replies } }: { signal: Signal }) {
  const t = useSignalText();
  return (
    <Section title={t('page.replies')}>
      {replies.length === 0 && <p>{t('page.noReplies')}</p>}
      <ul>
        {replies.map((reply) => (
          <li key={`${reply.on}-${reply.by}`}>
            <DateText value={reply.on} /> – {reply.by}: <strong>{t(`positions.${reply.position}`)}</strong>
            <div style={{ maxWidth: 'var(--text-width)', whiteSpace: 'pre-line' }}>
              <LocalizedText value={reply.words} />
            </div>
            {reply.url && <Anchor href={reply.url}>{t('page.document')}</Anchor>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
