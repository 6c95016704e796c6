import { useQuery } from '@tanstack/react-query';
import { groupBy } from '~/lib/groupBy';
import { DataTable } from '~/ui/DataTable';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { attendancesQuery } from './queries';
import { useNetworkText } from './texts';

/** Where the members of a partnership meet elsewhere, for who coordinates it (3-R96). */
export function MemberNetworks({ partnershipId }: { partnershipId: string }) {
  const t = useNetworkText();
  const query = useQuery(attendancesQuery({ partnership: partnershipId }));
  return (
    <Section title={t('members.title')} intro={t('members.intro')}>
      <QueryView query={query} lines={4} isEmpty={hasNoItems} empty={<p>{t('members.none')}</p>}>
        {({ items }) => (
          <DataTable
            caption={t('members.title')}
            captionHidden
            rows={[...groupBy(items, ({ network }) => network.id).values()]}
            rowKey={(attendances) => attendances[0]?.network.id ?? ''}
            columns={[
              {
                key: 'network',
                header: t('attend.network'),
                rowHeader: true,
                cell: ([first]) =>
                  first && (
                    <TextLink to="/networks/$networkId" params={{ networkId: first.network.id }}>
                      <LocalizedText value={first.network.name} unmarked />
                    </TextLink>
                  ),
              },
              {
                key: 'members',
                header: t('members.members'),
                cell: (attendances) => (
                  <ul style={{ margin: 0, paddingInlineStart: '1.1rem' }}>
                    {attendances.map(({ id, organization, obligation }) => (
                      <li key={id}>
                        <TextLink
                          to="/organizations/$organizationId"
                          params={{ organizationId: organization.id }}
                        >
                          <LocalizedText value={organization.name} unmarked />
                        </TextLink>
                        {obligation === 'mandatory' && ` (${t('obligation.mandatory')})`}
                      </li>
                    ))}
                  </ul>
                ),
              },
            ]}
          />
        )}
      </QueryView>
    </Section>
  );
}
