import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useVocabularyLabel } from '~/api/refData';
import { formatDate } from '~/lib/format/date';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { DataTable } from '~/ui/DataTable';
import { FieldList } from '~/ui/FieldList';
import { LocalizedText } from '~/ui/LocalizedText';
import { ButtonLink, TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { StatusBadge } from '~/ui/StatusBadge';
import { DateText } from '~/ui/values';
import { Delegates } from './Delegates';
import { useMembershipLifeText } from './lifeTexts';
import { MembershipContact } from './MembershipContact';
import { MembershipSleep } from './MembershipSleep';
import { MembershipStatement } from './MembershipStatement';
import type { Membership } from './model';
import { usePartsText } from './partsTexts';
import { membershipQuery, pairHistoryQuery } from './queries';
import { RecognizeButton } from './RecognizeButton';
import { useMembershipText } from './texts';

const route = getRouteApi('/memberships/$membershipId');

/** One organisation in one partnership: what is recorded, what it says, and what may be done. */
export function MembershipPage() {
  const { membershipId } = route.useParams();
  const query = useQuery(membershipQuery(membershipId));
  return (
    <QueryView query={query} lines={10}>
      {({ value, etag }) => <Content membership={value} etag={etag} />}
    </QueryView>
  );
}

function Content({ membership, etag }: { membership: Membership; etag: string }) {
  const t = useMembershipLifeText();
  const parts = usePartsText();
  const language = useLanguage();
  const { organization, partnership, validUntil, sleeping } = membership;
  const names = {
    organization: localizedString(organization.name, language),
    partnership: localizedString(partnership.name, language),
  };
  const within = membership.sleeps !== undefined;
  return (
    <>
      <PageTitle
        kicker={t('page.kicker')}
        title={t('page.title', names)}
        lead={
          <>
            {sleeping && <StatusBadge tone="waiting">{t('page.sleeping')}</StatusBadge>}{' '}
            {validUntil && (
              <StatusBadge tone="stopped">
                {t('page.until', { until: formatDate(validUntil, language) })}
              </StatusBadge>
            )}
          </>
        }
        actions={
          <>
            {within && (
              <ButtonLink
                to="/memberships/$membershipId/handover"
                params={{ membershipId: membership.id }}
                variant="default"
              >
                {parts('handover.open')}
              </ButtonLink>
            )}
            <Button
              variant="default"
              leftSection={<IconPrinter aria-hidden size={18} />}
              onClick={() => window.print()}
            >
              {t('page.print')}
            </Button>
          </>
        }
      />
      <Facts membership={membership} />
      <MembershipStatement membership={membership} etag={etag} />
      <Recognitions membership={membership} />
      {within && <MembershipContact membership={membership} />}
      {within && <MembershipSleep membership={membership} />}
      {within && <Delegates membership={membership} />}
      <PairHistory membership={membership} />
    </>
  );
}

function Facts({ membership }: { membership: Membership }) {
  const t = useMembershipLifeText();
  const facts = useMembershipText();
  const kind = useVocabularyLabel('membershipKinds');
  const core = useVocabularyLabel('receptionCoreActors');
  const { organization, partnership, status, basis, funded, required, joinedThrough } = membership;
  const yesNo = (value: boolean | undefined) =>
    value === undefined ? facts('members.unknown') : facts(value ? 'members.yes' : 'members.no');
  return (
    <Section title={t('facts.title')}>
      <FieldList
        fields={[
          {
            label: t('facts.organization'),
            value: (
              <TextLink to="/organizations/$organizationId" params={{ organizationId: organization.id }}>
                <LocalizedText value={organization.name} />
              </TextLink>
            ),
          },
          {
            label: t('facts.partnership'),
            value: (
              <TextLink to="/partnerships/$partnershipId" params={{ partnershipId: partnership.id }}>
                <LocalizedText value={partnership.name} />
              </TextLink>
            ),
          },
          { label: facts('facts.kind'), value: kind(membership.kind) },
          { label: facts('facts.status'), value: facts(`facts.statuses.${status}`) },
          { label: facts('facts.basis'), value: basis },
          { label: facts('facts.funded'), value: yesNo(funded) },
          { label: t('facts.required'), value: required ? t('facts.isRequired') : t('facts.isOptional') },
          { label: t('facts.coreActor'), value: core(membership.coreActor) },
          { label: facts('members.from'), value: <DateText value={membership.validFrom} /> },
          {
            label: facts('members.until'),
            value: membership.validUntil && <DateText value={membership.validUntil} />,
          },
          {
            label: t('facts.joinedThrough'),
            value: joinedThrough && t(`facts.through.${joinedThrough}`),
          },
        ]}
      />
    </Section>
  );
}

function Recognitions({ membership }: { membership: Membership }) {
  const t = useMembershipLifeText();
  const told = membership.recognitions.some(({ note }) => note);
  return (
    <Section
      title={t('recognition.title')}
      intro={t('recognition.intro')}
      actions={
        membership.permittedActions?.includes('edit') && <RecognizeButton membershipId={membership.id} />
      }
    >
      {membership.recognitions.length === 0 ? (
        <p>{t('recognition.none')}</p>
      ) : (
        <DataTable
          caption={t('recognition.title')}
          captionHidden
          rows={membership.recognitions}
          rowKey={({ authority }) => authority.id}
          columns={[
            {
              key: 'authority',
              header: t('recognition.authority'),
              rowHeader: true,
              cell: ({ authority }) => <LocalizedText value={authority.name} unmarked />,
            },
            {
              key: 'recognized',
              header: t('recognition.says'),
              cell: ({ recognized }) => t(recognized ? 'recognition.yes' : 'recognition.no'),
            },
            {
              key: 'from',
              header: t('recognition.since'),
              cell: ({ validFrom }) => <DateText value={validFrom} />,
            },
            ...(told
              ? [
                  {
                    key: 'note',
                    header: t('recognition.note'),
                    cell: ({ note }: Membership['recognitions'][number]) => note,
                  },
                ]
              : []),
          ]}
        />
      )}
    </Section>
  );
}

/** The same organisation in the same partnership before: leaving and coming back are separate memberships. */
function PairHistory({ membership }: { membership: Membership }) {
  const t = useMembershipLifeText();
  const facts = useMembershipText();
  const kind = useVocabularyLabel('membershipKinds');
  const reason = useVocabularyLabel('membershipEndReasons');
  const query = useQuery(pairHistoryQuery(membership.organization.id, membership.partnership.id));
  return (
    <Section title={t('history.title')}>
      <QueryView query={query}>
        {({ items }) => (
          <ul>
            {items.map((one) => (
              <li key={one.id}>
                <DateText value={one.validFrom} /> –{' '}
                {one.validUntil ? <DateText value={one.validUntil} /> : facts('members.running')}
                {' · '}
                {kind(one.kind)}
                {one.endReason && <> · {reason(one.endReason)}</>}
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Section>
  );
}
