import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useVocabularyLabel } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { useMe } from '~/session/me';
import { BackLink } from '~/ui/BackLink';
import { FieldList } from '~/ui/FieldList';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { DateText } from '~/ui/values';
import { Interests } from './Interests';
import type { Notice } from './model';
import { NoticeActions } from './NoticeActions';
import { NoticeList } from './NoticeList';
import { NoticeState } from './NoticeState';
import { matchingQuery, noticeQuery } from './queries';
import { useNoticeText } from './texts';

const route = getRouteApi('/notices/$noticeId');

/** One notice: what is looked for or offered, by whom, until when, and who answered. */
export function NoticePage() {
  const t = useNoticeText();
  const { noticeId } = route.useParams();
  const query = useQuery(noticeQuery(noticeId));
  return (
    <>
      <BackLink to="/notices">{t('page.back')}</BackLink>
      <QueryView query={query} lines={10}>
        {({ value }) => <Detail notice={value} />}
      </QueryView>
    </>
  );
}

function Detail({ notice }: { notice: Notice }) {
  const t = useNoticeText();
  const language = useLanguage();
  const me = useMe();
  return (
    <>
      <PageTitle
        kicker={t(`kinds.${notice.kind}`)}
        title={localizedString(notice.title, language)}
        heading={<LocalizedText value={notice.title} />}
        actions={<NoticeActions notice={notice} />}
        lead={<NoticeState notice={notice} />}
      />
      {notice.details && (
        <p style={{ maxWidth: 'var(--text-width)', marginBottom: '1.5rem', whiteSpace: 'pre-line' }}>
          <LocalizedText value={notice.details} />
        </p>
      )}
      <Facts notice={notice} />
      {me && <Interests notice={notice} />}
      {notice.current && <Matching notice={notice} />}
    </>
  );
}

function Facts({ notice }: { notice: Notice }) {
  const t = useNoticeText();
  const language = useLanguage();
  const theme = useVocabularyLabel('themes');
  const group = useVocabularyLabel('targetGroups');
  const kind = useVocabularyLabel('organizationTypes');
  const spoken = useVocabularyLabel('languages');
  const codes = (list: string[], label: (code: string) => string, other?: string) =>
    list.map((code) => (code === 'other' && other ? other : label(code))).join(', ');
  return (
    <Section title={t('page.facts')}>
      <FieldList
        fields={[
          { label: t('page.poster'), value: <Poster notice={notice} /> },
          { label: t('page.contact'), value: <Contact contact={notice.contact} /> },
          { label: t('page.themes'), value: codes(notice.themes, theme, notice.themeOther) },
          {
            label: t('page.targetGroups'),
            value: codes(notice.targetGroups, group, notice.targetGroupOther),
          },
          { label: t('page.partnerTypes'), value: codes(notice.partnerTypes, kind, notice.partnerOther) },
          {
            label: t('page.territories'),
            value:
              notice.territories.map(({ name }) => localizedString(name, language)).join(', ') ||
              t('page.anywhere'),
          },
          { label: t('page.languages'), value: codes(notice.languages, spoken) || t('page.anyLanguage') },
          {
            label: t('page.introductionBy'),
            value: notice.introductionBy && (
              <TextLink
                to="/partnerships/$partnershipId"
                params={{ partnershipId: notice.introductionBy.id }}
              >
                <LocalizedText value={notice.introductionBy.name} unmarked />
              </TextLink>
            ),
          },
          { label: t('page.postedOn'), value: <DateText value={notice.postedOn} /> },
          { label: t('page.openUntil'), value: <DateText value={notice.openUntil} /> },
          { label: t('page.closedOn'), value: notice.closedOn && <DateText value={notice.closedOn} /> },
          { label: t('page.outcome'), value: notice.outcome },
        ]}
      />
    </Section>
  );
}

function Poster({ notice: { organization, partnership } }: { notice: Notice }) {
  if (organization)
    return (
      <TextLink to="/organizations/$organizationId" params={{ organizationId: organization.id }}>
        <LocalizedText value={organization.name} unmarked />
      </TextLink>
    );
  return partnership ? (
    <TextLink to="/partnerships/$partnershipId" params={{ partnershipId: partnership.id }}>
      <LocalizedText value={partnership.name} unmarked />
    </TextLink>
  ) : null;
}

function Contact({ contact }: { contact: Notice['contact'] }) {
  return (
    <>
      {contact.function && (
        <div>
          <LocalizedText value={contact.function} unmarked />
        </div>
      )}
      <div>
        <Anchor href={`mailto:${contact.email}`}>{contact.email}</Anchor>
      </div>
      {contact.phone && (
        <div>
          <Anchor href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>{contact.phone}</Anchor>
        </div>
      )}
    </>
  );
}

/** Notices that answer to this one; nothing is shown while there are none. */
function Matching({ notice }: { notice: Notice }) {
  const t = useNoticeText();
  const { data } = useQuery(matchingQuery(notice.id));
  if (!data || data.items.length === 0) return null;
  return (
    <Section title={t(`matching.${notice.kind}`)} intro={t('matching.intro')}>
      <NoticeList items={data.items} label={t(`matching.${notice.kind}`)} level={3} />
    </Section>
  );
}
