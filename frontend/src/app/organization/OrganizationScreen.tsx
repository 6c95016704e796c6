import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { History } from '~/features/journal/History';
import { useJournalText } from '~/features/journal/texts';
import type { Organization } from '~/features/organization/model';
import { OrganizationAbout } from '~/features/organization/OrganizationAbout';
import { OrganizationHead } from '~/features/organization/OrganizationHead';
import { OrganizationMemberships } from '~/features/organization/OrganizationMemberships';
import { OrganizationPlaces } from '~/features/organization/OrganizationPlaces';
import { organizationQuery } from '~/features/organization/queries';
import { useOrganizationText } from '~/features/organization/texts';
import { usePrinting } from '~/lib/usePrinting';
import { BackLink } from '~/ui/BackLink';
import { QueryView } from '~/ui/QueryView';
import { TabLinks } from '~/ui/TabLinks';

const route = getRouteApi('/organizations/$organizationId');

/** One organization: each part comes from the feature it belongs to. A part of yours is a tab here. */
export function OrganizationScreen() {
  const t = useOrganizationText();
  const { organizationId } = route.useParams();
  const query = useQuery(organizationQuery(organizationId));
  return (
    <>
      <BackLink to="/organizations">{t('page.back')}</BackLink>
      <QueryView query={query} lines={10}>
        {({ value }) => (
          <>
            <OrganizationHead organization={value} />
            <Parts organization={value} />
          </>
        )}
      </QueryView>
    </>
  );
}

function Parts({ organization }: { organization: Organization }) {
  const t = useOrganizationText();
  const journal = useJournalText();
  const { tab } = route.useSearch();
  const readsHistory = organization.permittedActions?.includes('readHistory') ?? false;
  const printing = usePrinting();
  const shows = (part: typeof tab) => tab === part || printing;
  return (
    <>
      <TabLinks
        label={t('page.tabs')}
        current={tab}
        tabs={[
          { tab: undefined, label: t('page.about') },
          { tab: 'places', label: t('page.places') },
          ...(readsHistory ? [{ tab: 'history', label: journal('title') }] : []),
        ]}
      />
      {shows(undefined) && (
        <>
          <OrganizationAbout organization={organization} />
          <OrganizationMemberships memberships={organization.memberships} />
        </>
      )}
      {shows('places') && <OrganizationPlaces sites={organization.sites} />}
      {tab === 'history' && readsHistory && <History of={{ organization: organization.id }} />}
    </>
  );
}
