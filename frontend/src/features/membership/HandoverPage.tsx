import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useVocabularyLabel } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { RequireSignIn } from '~/session/RequireSignIn';
import { DataTable } from '~/ui/DataTable';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { EmptyState } from '~/ui/states';
import { DateText } from '~/ui/values';
import { DelegateTable } from './Delegates';
import { MembershipStatement } from './MembershipStatement';
import type { Membership } from './model';
import { agreementsQuery, confirmationsQuery, delegatesQuery } from './partsQueries';
import { usePartsText } from './partsTexts';
import { membershipQuery, membershipsQuery } from './queries';

const route = getRouteApi('/memberships/$membershipId/handover');

/** What somebody who newly represents a member has to know: made of what is recorded. */
export function HandoverPage() {
  return (
    <RequireSignIn>
      <Content />
    </RequireSignIn>
  );
}

function Content() {
  const t = usePartsText();
  const { membershipId } = route.useParams();
  const query = useQuery(membershipQuery(membershipId));
  return (
    <QueryView query={query} lines={10}>
      {({ value, etag }) =>
        value.sleeps === undefined ? (
          <EmptyState title={t('handover.closedTitle')}>{t('handover.closed')}</EmptyState>
        ) : (
          <Handover membership={value} etag={etag} />
        )
      }
    </QueryView>
  );
}

function Handover({ membership, etag }: { membership: Membership; etag: string }) {
  const t = usePartsText();
  const language = useLanguage();
  const kind = useVocabularyLabel('membershipKinds');
  const names = {
    organization: localizedString(membership.organization.name, language),
    partnership: localizedString(membership.partnership.name, language),
  };
  return (
    <>
      <PageTitle
        kicker={t('handover.kicker')}
        title={t('handover.title', names)}
        lead={
          <p>
            {kind(membership.kind)}, <DateText value={membership.validFrom} />. {t('within')}
          </p>
        }
        actions={
          <Button
            variant="default"
            leftSection={<IconPrinter aria-hidden size={18} />}
            onClick={() => window.print()}
          >
            {t('print')}
          </Button>
        }
      />
      <p>
        <TextLink to="/partnerships/$partnershipId" params={{ partnershipId: membership.partnership.id }}>
          {t('handover.toPartnership', names)}
        </TextLink>
      </p>
      <MembershipStatement membership={{ ...membership, permittedActions: [] }} etag={etag} />
      <Predecessors membershipId={membership.id} />
      <Expected membershipId={membership.id} />
      <Agreed partnershipId={membership.partnership.id} />
      <Colleagues partnershipId={membership.partnership.id} />
    </>
  );
}

function Predecessors({ membershipId }: { membershipId: string }) {
  const t = usePartsText();
  const query = useQuery(delegatesQuery(membershipId));
  return (
    <Section title={t('handover.delegates')}>
      <QueryView query={query} isEmpty={hasNoItems} empty={<p>{t('delegates.none')}</p>}>
        {({ items }) => <DelegateTable delegates={items.map((one) => ({ ...one, permittedActions: [] }))} />}
      </QueryView>
    </Section>
  );
}

function Expected({ membershipId }: { membershipId: string }) {
  const t = usePartsText();
  const query = useQuery(confirmationsQuery({ membership: [membershipId] }));
  return (
    <Section title={t('handover.confirmations')}>
      <QueryView query={query} isEmpty={hasNoItems} empty={<p>{t('confirm.none')}</p>}>
        {({ items }) => (
          <ul>
            {items.map(({ id, askedOn, answer, expectations }) => (
              <li key={id}>
                <DateText value={askedOn} />:{' '}
                {answer ? t(`confirm.answers.${answer}`) : t('confirm.unanswered')}
                {expectations && <> · {expectations}</>}
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Section>
  );
}

function Agreed({ partnershipId }: { partnershipId: string }) {
  const t = usePartsText();
  const kind = useVocabularyLabel('agreementKinds');
  const query = useQuery(agreementsQuery(partnershipId));
  return (
    <Section title={t('agreements.title')}>
      <QueryView query={query} isEmpty={hasNoItems} empty={<p>{t('agreements.none')}</p>}>
        {({ items }) => (
          <ul>
            {items.map((agreement) => (
              <li key={agreement.id}>
                <TextLink to="/agreements/$agreementId" params={{ agreementId: agreement.id }}>
                  <LocalizedText value={agreement.title} />
                </TextLink>{' '}
                ({kind(agreement.kind)}, <DateText value={agreement.validFrom} />)
                {agreement.subject && (
                  <>
                    <br />
                    <LocalizedText value={agreement.subject} />
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Section>
  );
}

/** Whom to ask for at the other members. */
function Colleagues({ partnershipId }: { partnershipId: string }) {
  const t = usePartsText();
  const query = useQuery(membershipsQuery(partnershipId));
  return (
    <Section title={t('handover.contacts')}>
      <QueryView query={query} isEmpty={hasNoItems} empty={<p>{t('handover.noContacts')}</p>}>
        {({ items }) => (
          <DataTable
            caption={t('handover.contacts')}
            captionHidden
            rows={items}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'organization',
                header: t('organization'),
                rowHeader: true,
                cell: ({ organization }) => <LocalizedText value={organization.name} unmarked />,
              },
              {
                key: 'contact',
                header: t('handover.contact'),
                cell: ({ contact }) =>
                  contact
                    ? [contact.name, contact.function].filter(Boolean).join(', ')
                    : t('handover.noContact'),
              },
              {
                key: 'reach',
                header: t('handover.reach'),
                cell: ({ contact }) => [contact?.email, contact?.phone].filter(Boolean).join(' · ') || '–',
              },
            ]}
          />
        )}
      </QueryView>
    </Section>
  );
}
