import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useVocabularyLabel } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { DataTable } from '~/ui/DataTable';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { StatusBadge } from '~/ui/StatusBadge';
import { DateText } from '~/ui/values';
import { EditMembershipDialog } from './EditMembershipDialog';
import { EndMembershipDialog } from './EndMembershipDialog';
import { InviteForm } from './InviteForm';
import { useMembershipLifeText } from './lifeTexts';
import type { Membership, MembershipRequest, Partnership } from './model';
import { membershipsQuery, openRequestsQuery } from './queries';
import { RequestActions } from './RequestActions';
import { RequestSides } from './RequestSides';
import { useMembershipText } from './texts';

/** A coordinator's work on who takes part: answer, invite, record, end. */
export function ManageMembers({ partnership }: { partnership: Partnership }) {
  return (
    <>
      <OpenRequests partnershipId={partnership.id} />
      <CurrentMembers partnershipId={partnership.id} />
      <InviteForm partnership={partnership} />
    </>
  );
}

function OpenRequests({ partnershipId }: { partnershipId: string }) {
  const t = useMembershipText();
  const query = useQuery(openRequestsQuery(partnershipId));
  return (
    <Section title={t('manage.requests')}>
      <QueryView query={query} isEmpty={hasNoItems} empty={<p>{t('manage.noRequests')}</p>}>
        {({ items }) => (
          <ul style={{ display: 'grid', gap: '1.25rem', margin: 0, padding: 0, listStyle: 'none' }}>
            {items.map((request) => (
              <li key={request.id}>
                <OpenRequest request={request} />
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Section>
  );
}

function OpenRequest({ request }: { request: MembershipRequest }) {
  const t = useMembershipText();
  const life = useMembershipLifeText();
  const kind = useVocabularyLabel('membershipKinds');
  const { organization, direction, message, requestedOn } = request;
  return (
    <article>
      <h3 style={{ margin: 0, fontSize: '1.0625rem' }}>
        <TextLink to="/organizations/$organizationId" params={{ organizationId: organization.id }}>
          <LocalizedText value={organization.name} unmarked />
        </TextLink>
      </h3>
      <p style={{ color: 'var(--ink-soft)' }}>
        {direction === 'proposal' ? life('manage.proposal') : t(`manage.${direction}`)}{' '}
        {t('manage.as', { kind: kind(request.kind) })} · {t('manage.asked')} <DateText value={requestedOn} />
      </p>
      {message && <p style={{ maxWidth: 'var(--text-width)', whiteSpace: 'pre-line' }}>{message}</p>}
      <RequestSides request={request} />
      <RequestActions request={request} />
    </article>
  );
}

function CurrentMembers({ partnershipId }: { partnershipId: string }) {
  const t = useMembershipText();
  const life = useMembershipLifeText();
  const kind = useVocabularyLabel('membershipKinds');
  const query = useQuery(membershipsQuery(partnershipId));
  const yesNo = (value: boolean | undefined) =>
    value === undefined ? t('members.unknown') : t(value ? 'members.yes' : 'members.no');
  return (
    <Section title={t('manage.members')}>
      <QueryView query={query} isEmpty={hasNoItems} empty={<p>{t('members.none')}</p>}>
        {({ items }) => (
          <DataTable
            caption={t('manage.members')}
            captionHidden
            rows={items}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'organization',
                header: t('members.organization'),
                rowHeader: true,
                cell: ({ id, organization }) => (
                  <TextLink to="/memberships/$membershipId" params={{ membershipId: id }}>
                    <LocalizedText value={organization.name} unmarked />
                  </TextLink>
                ),
              },
              { key: 'kind', header: t('members.kind'), cell: (membership) => kind(membership.kind) },
              { key: 'funding', header: t('members.funding'), cell: ({ funded }) => yesNo(funded) },
              {
                key: 'recognized',
                header: t('members.recognized'),
                cell: ({ recognized }) => yesNo(recognized),
              },
              {
                key: 'contact',
                header: life('manage.contact'),
                cell: ({ contact, contactState }) => (
                  <>
                    {contact?.name}
                    {contactState && contactState !== 'present' && (
                      <StatusBadge tone="waiting">{life(`contact.${contactState}`)}</StatusBadge>
                    )}
                  </>
                ),
              },
              {
                key: 'sleeping',
                header: life('manage.state'),
                cell: ({ sleeping }) => life(sleeping ? 'page.sleeping' : 'manage.active'),
              },
              {
                key: 'from',
                header: t('members.from'),
                cell: ({ validFrom }) => <DateText value={validFrom} />,
              },
              {
                key: 'actions',
                header: t('manage.actions'),
                cell: (membership) => <MemberActions membership={membership} />,
              },
            ]}
          />
        )}
      </QueryView>
    </Section>
  );
}

function MemberActions({ membership }: { membership: Membership }) {
  const t = useMembershipText();
  const language = useLanguage();
  const [act, setAct] = useState<'edit' | 'end'>();
  const organization = localizedString(membership.organization.name, language);
  const may = (wanted: 'edit' | 'end') => membership.permittedActions?.includes(wanted);
  const close = () => setAct(undefined);
  return (
    <Group gap="xs">
      {may('edit') && (
        <Button
          variant="default"
          size="compact-md"
          aria-label={`${t('manage.edit')}: ${organization}`}
          onClick={() => setAct('edit')}
        >
          {t('manage.edit')}
        </Button>
      )}
      {may('end') && (
        <Button
          variant="default"
          size="compact-md"
          aria-label={`${t('manage.end')}: ${organization}`}
          onClick={() => setAct('end')}
        >
          {t('manage.end')}
        </Button>
      )}
      {act === 'edit' && (
        <EditMembershipDialog membershipId={membership.id} organization={organization} onClose={close} />
      )}
      {act === 'end' && (
        <EndMembershipDialog membershipId={membership.id} organization={organization} onClose={close} />
      )}
    </Group>
  );
}
