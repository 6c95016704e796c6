import { useQuery } from '@tanstack/react-query';
import { DataTable } from '~/ui/DataTable';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { DateText } from '~/ui/values';
import type { Network } from './model';
import { attendancesQuery } from './queries';
import { useNetworkText } from './texts';

/** Which organisations attend, as far as the reader may know. Nothing when that is none. */
export function NetworkAttendances({ network }: { network: Network }) {
  const t = useNetworkText();
  const query = useQuery(attendancesQuery({ network: network.id, history: true }));
  if (query.data?.items.length === 0) return null;
  return (
    <Section title={t('attend.whoTitle')} intro={t('attend.whoIntro')}>
      <QueryView query={query} lines={3}>
        {({ items }) => (
          <DataTable
            caption={t('attend.whoTitle')}
            captionHidden
            rows={items}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'organization',
                header: t('attend.organization'),
                rowHeader: true,
                cell: ({ organization }) => (
                  <TextLink to="/organizations/$organizationId" params={{ organizationId: organization.id }}>
                    <LocalizedText value={organization.name} unmarked />
                  </TextLink>
                ),
              },
              {
                key: 'obligation',
                header: t('page.attendance'),
                cell: ({ obligation }) => t(obligation ? `obligation.${obligation}` : 'attend.unknown'),
              },
              {
                key: 'from',
                header: t('attend.since'),
                cell: ({ validFrom }) => (validFrom ? <DateText value={validFrom} /> : t('attend.unknown')),
              },
              {
                key: 'until',
                header: t('attend.until'),
                cell: ({ validUntil }) =>
                  validUntil ? <DateText value={validUntil} /> : t('attend.running'),
              },
            ]}
          />
        )}
      </QueryView>
    </Section>
  );
}
