import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { DataTable } from '~/ui/DataTable';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { Pagination } from '~/ui/Pagination';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { type OpenService, openServicesQuery } from './queries';
import { useCoverageText } from './texts';

const route = getRouteApi('/coverage');

/** The services behind the number that was chosen. */
export function Behind() {
  const t = useCoverageText();
  const search = route.useSearch();
  const query = useQuery(openServicesQuery(search));
  const { day, part } = search;
  if (!day) return null;
  const title = t('behind', { day: t(`days.${day}`), part: t(`parts.${part ?? 'any'}`) });
  return (
    <Section title={title}>
      <QueryView query={query} lines={4} isEmpty={hasNoItems} empty={<p>{t('nobody')}</p>}>
        {(found) => (
          <>
            <Services title={title} items={found.items} />
            <Pagination {...found} />
          </>
        )}
      </QueryView>
    </Section>
  );
}

function Services({ title, items }: { title: string; items: OpenService[] }) {
  const t = useCoverageText();
  const language = useLanguage();
  const hours = ({ from, until, byAppointment }: OpenService['hours'][number]) =>
    `${from} – ${until}${byAppointment ? ` (${t('byAppointment')})` : ''}`;
  return (
    <DataTable
      caption={title}
      captionHidden
      rows={items}
      rowKey={(service) => `${service.id} ${service.address ?? ''}`}
      columns={[
        {
          key: 'service',
          header: t('service'),
          rowHeader: true,
          cell: ({ name }) => <LocalizedText value={name} />,
        },
        {
          key: 'organization',
          header: t('organization'),
          cell: ({ organization }) => (
            <TextLink to="/organizations/$organizationId" params={{ organizationId: organization.id }}>
              <LocalizedText value={organization.name} unmarked />
            </TextLink>
          ),
        },
        {
          key: 'where',
          header: t('where'),
          cell: ({ address, municipality }) =>
            [address, localizedString(municipality?.name, language)].filter(Boolean).join(', ') || '–',
        },
        {
          key: 'hours',
          header: t('openingHours'),
          cell: (service) => service.hours.map(hours).join(', '),
        },
      ]}
    />
  );
}
