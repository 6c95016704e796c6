import { useVocabularyLabel } from '~/api/refData';
import { DataTable } from '~/ui/DataTable';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { Section } from '~/ui/Section';
import { DateText } from '~/ui/values';
import type { OrganizationMembership } from './model';
import { useOrganizationText } from './texts';

export function OrganizationMemberships({ memberships }: { memberships: OrganizationMembership[] }) {
  const t = useOrganizationText();
  const kind = useVocabularyLabel('membershipKinds');
  if (memberships.length === 0)
    return <Section title={t('page.memberships')}>{t('page.noMemberships')}</Section>;
  const funding = ({ funded }: OrganizationMembership) => {
    if (funded === undefined) return t('page.fundingUnknown');
    return funded ? t('page.funded') : t('page.unfunded');
  };
  return (
    <Section title={t('page.memberships')}>
      <DataTable
        caption={t('page.memberships')}
        captionHidden
        rows={memberships}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'partnership',
            header: t('page.partnership'),
            rowHeader: true,
            cell: ({ partnership }) => (
              <TextLink to={`/partnerships/${partnership.id}` as string}>
                <LocalizedText value={partnership.name} />
              </TextLink>
            ),
          },
          { key: 'kind', header: t('page.kind'), cell: (membership) => kind(membership.kind) },
          { key: 'funding', header: t('page.funding'), cell: funding },
          { key: 'since', header: t('page.since'), cell: ({ validFrom }) => <DateText value={validFrom} /> },
        ]}
      />
    </Section>
  );
}
