import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { usePrinting } from '~/lib/usePrinting';
import { ButtonLink } from '~/ui/links';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { EmptyState } from '~/ui/states';
import { useUrlState } from '~/ui/urlState';
import type { Organization } from './model';
import { useRecordText } from './recordTexts';
import { ServiceCard } from './ServiceCard';
import { servicesQuery } from './serviceQueries';

interface OrganizationServicesProps {
  organization: Organization;
  asOf?: string;
}

/** What an organization offers, to whom, and whether people can be referred. */
export function OrganizationServices({ organization, asOf }: OrganizationServicesProps) {
  const t = useRecordText();
  const printing = usePrinting();
  const { search, change } = useUrlState();
  const ended = search.ended === true;
  const query = useQuery(servicesQuery(organization.id, ended && !printing, asOf));
  const edits = !asOf && organization.permittedActions?.includes('edit');
  const add = edits && (
    <ButtonLink
      to="/organizations/$organizationId/edit"
      params={{ organizationId: organization.id }}
      search={{ tab: 'services', service: 'new' }}
      variant="default"
    >
      {t('services.add')}
    </ButtonLink>
  );
  return (
    <Section title={t('services.title')} actions={add}>
      <QueryView
        query={query}
        lines={6}
        isEmpty={(services) => services.length === 0}
        empty={
          <EmptyState title={t('services.none')}>{edits ? t('services.addFirst') : undefined}</EmptyState>
        }
      >
        {(services) =>
          services.map((service) => (
            <ServiceCard
              key={service.id}
              service={service}
              organization={organization}
              past={Boolean(asOf)}
            />
          ))
        }
      </QueryView>
      {!asOf && (
        <Button
          variant="subtle"
          className="no-print"
          onClick={() => change({ ended: ended ? undefined : true })}
        >
          {t(ended ? 'services.hideEnded' : 'services.showEnded')}
        </Button>
      )}
    </Section>
  );
}
