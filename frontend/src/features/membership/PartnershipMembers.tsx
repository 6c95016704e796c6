import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useVocabulary, useVocabularyLabel } from '~/api/refData';
import { formatDate } from '~/lib/format/date';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { DataTable } from '~/ui/DataTable';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { useUrlState } from '~/ui/urlState';
import { DateText } from '~/ui/values';
import { useMembershipLifeText } from './lifeTexts';
import type { Membership, Partnership, PartnershipMember } from './model';
import { membershipsQuery } from './queries';
import { useMembershipText } from './texts';

/** Who takes part, by role; on request everybody who ever did. */
export function PartnershipMembers({ partnership, history }: { partnership: Partnership; history: boolean }) {
  const t = useMembershipText();
  const { change } = useUrlState();
  const toggle = (
    <Button variant="default" onClick={() => change({ history: history ? undefined : true })}>
      {history ? t('members.hideHistory') : t('members.showHistory')}
    </Button>
  );
  if (history) {
    return (
      <Section title={t('members.history')} intro={t('members.historyIntro')} actions={toggle}>
        <History partnershipId={partnership.id} />
      </Section>
    );
  }
  return (
    <Section title={t('members.title')} intro={t('members.intro')} actions={toggle}>
      {partnership.members.length === 0 ? (
        <p>{t('members.none')}</p>
      ) : (
        <>
          <p style={{ marginBottom: '1.25rem' }}>
            {t('members.count', { count: partnership.members.length })}
          </p>
          <ByRole members={partnership.members} />
        </>
      )}
    </Section>
  );
}

/** The roles in the order of their list: it says who carries what, it does not rank. */
function ByRole({ members }: { members: PartnershipMember[] }) {
  const kinds = useVocabulary('membershipKinds');
  const known = new Set(kinds.map(({ value }) => value));
  const others = [...new Set(members.map(({ kind }) => kind))].filter((kind) => !known.has(kind));
  return [...kinds, ...others.map((value) => ({ value, label: value }))].map(({ value, label }) => {
    const inRole = members.filter(({ kind }) => kind === value);
    return inRole.length === 0 ? null : (
      <Section key={value} level={3} title={label}>
        <ul>
          {inRole.map((member) => (
            <li key={member.id}>
              <Member member={member} />
            </li>
          ))}
        </ul>
      </Section>
    );
  });
}

function Member({ member }: { member: PartnershipMember }) {
  const t = useMembershipText();
  const life = useMembershipLifeText();
  const language = useLanguage();
  const type = useVocabularyLabel('organizationTypes');
  const sector = useVocabularyLabel('sectors');
  const { organization, organizationType, sectors, funded, required, validFrom } = member;
  const facts = [
    type(organizationType),
    ...sectors.map(sector),
    funded === undefined ? undefined : t(funded ? 'members.funded' : 'members.unfunded'),
    required ? t('members.required') : undefined,
    t('members.since', { from: formatDate(validFrom, language) }),
  ];
  return (
    <>
      <TextLink to="/organizations/$organizationId" params={{ organizationId: organization.id }}>
        <LocalizedText value={organization.name} unmarked />
      </TextLink>
      <br />
      <span style={{ color: 'var(--ink-soft)' }}>{facts.filter(Boolean).join(' · ')}</span>{' '}
      <TextLink
        to="/memberships/$membershipId"
        params={{ membershipId: member.id }}
        aria-label={life('page.more', { organization: localizedString(organization.name, language) })}
      >
        {life('page.kicker')}
      </TextLink>
    </>
  );
}

function History({ partnershipId }: { partnershipId: string }) {
  const t = useMembershipText();
  const query = useQuery(membershipsQuery(partnershipId, true));
  const kind = useVocabularyLabel('membershipKinds');
  const reason = useVocabularyLabel('membershipEndReasons');
  const told = (memberships: Membership[]) => memberships.some(({ endReason }) => endReason);
  return (
    <QueryView query={query}>
      {({ items }) => (
        <DataTable
          caption={t('members.history')}
          captionHidden
          rows={items}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'organization',
              header: t('members.organization'),
              rowHeader: true,
              cell: ({ organization }) => (
                <TextLink to="/organizations/$organizationId" params={{ organizationId: organization.id }}>
                  <LocalizedText value={organization.name} unmarked />
                </TextLink>
              ),
            },
            { key: 'kind', header: t('members.kind'), cell: (membership) => kind(membership.kind) },
            {
              key: 'from',
              header: t('members.from'),
              cell: ({ validFrom }) => <DateText value={validFrom} />,
            },
            {
              key: 'until',
              header: t('members.until'),
              cell: ({ validUntil }) => (validUntil ? <DateText value={validUntil} /> : t('members.running')),
            },
            ...(told(items)
              ? [
                  {
                    key: 'reason',
                    header: t('members.reason'),
                    cell: ({ endReason, endNote }: Membership) => (
                      <>
                        {reason(endReason)}
                        {endNote && (
                          <>
                            <br />
                            {endNote}
                          </>
                        )}
                      </>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
    </QueryView>
  );
}
