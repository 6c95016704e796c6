import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { EventTimeline } from '~/features/coordination/EventTimeline';
import { useTimelineText } from '~/features/coordination/timelineTexts';
import { History } from '~/features/journal/History';
import { useJournalText } from '~/features/journal/texts';
import { OverviewLink } from '~/features/membership/OverviewLink';
import { OrganizationLoadSection } from '~/features/network/OrganizationLoadSection';
import { OrganizationNetworks } from '~/features/network/OrganizationNetworks';
import { NoticesOf } from '~/features/notice/NoticesOf';
import { MissingTranslations } from '~/features/organization/MissingTranslations';
import type { Organization } from '~/features/organization/model';
import { OrganizationAbout } from '~/features/organization/OrganizationAbout';
import { OrganizationActions } from '~/features/organization/OrganizationActions';
import { OrganizationHead } from '~/features/organization/OrganizationHead';
import { OrganizationMemberships } from '~/features/organization/OrganizationMemberships';
import { OrganizationPlaces } from '~/features/organization/OrganizationPlaces';
import { OrganizationProfile } from '~/features/organization/OrganizationProfile';
import { OrganizationRights } from '~/features/organization/OrganizationRights';
import { OrganizationServices } from '~/features/organization/OrganizationServices';
import { organizationQuery } from '~/features/organization/queries';
import { useOrganizationText } from '~/features/organization/texts';
import { RelationsOf } from '~/features/relation/RelationsOf';
import { usePrinting } from '~/lib/usePrinting';
import { AsOfField } from '~/ui/AsOfField';
import { BackLink } from '~/ui/BackLink';
import { QueryView } from '~/ui/QueryView';
import { TabLinks } from '~/ui/TabLinks';

const route = getRouteApi('/organizations/$organizationId');

/** One organization: each part comes from the feature it belongs to. A part of yours is a tab here. */
export function OrganizationScreen() {
  const t = useOrganizationText();
  const { organizationId } = route.useParams();
  const search = route.useSearch();
  const { asOf } = search;
  const query = useQuery(organizationQuery(organizationId, asOf));
  return (
    <>
      <BackLink to="/organizations">{t('page.back')}</BackLink>
      <QueryView query={query} lines={10}>
        {({ value }) =>
          value.id === organizationId ? (
            <>
              <OrganizationHead
                organization={value}
                actions={asOf ? undefined : <OrganizationActions organization={value} />}
              />
              <Parts organization={value} />
            </>
          ) : (
            // The record goes on in another one, to which the API led.
            <Navigate
              to="/organizations/$organizationId"
              params={{ organizationId: value.id }}
              search={search}
              replace
            />
          )
        }
      </QueryView>
    </>
  );
}

function Parts({ organization }: { organization: Organization }) {
  const t = useOrganizationText();
  const journal = useJournalText();
  const timeline = useTimelineText();
  const { tab, asOf } = route.useSearch();
  const readsHistory = organization.permittedActions?.includes('readHistory') ?? false;
  // Its own people and the administration; others see it beside theirs.
  const seesRights = readsHistory || (organization.permittedActions?.includes('edit') ?? false);
  const printing = usePrinting();
  const shows = (part: typeof tab) => tab === part || printing;
  return (
    <>
      <TabLinks
        label={t('page.tabs')}
        current={tab}
        tabs={[
          { tab: undefined, label: t('page.about') },
          { tab: 'services', label: t('page.services') },
          { tab: 'places', label: t('page.places') },
          { tab: 'description', label: t('page.description') },
          { tab: 'timeline', label: timeline('title') },
          ...(readsHistory ? [{ tab: 'history', label: journal('title') }] : []),
        ]}
      />
      {tab !== 'history' && <AsOfField />}
      {shows(undefined) && (
        <>
          {!asOf && <MissingTranslations organization={organization} />}
          <OrganizationAbout organization={organization} />
          <OrganizationMemberships memberships={organization.memberships} />
          <OverviewLink organizationId={organization.id} />
          {!asOf && <NoticesOf organization={organization.id} />}
          {!asOf && <RelationsOf organization={organization.id} />}
          <OrganizationNetworks organization={organization} />
          <OrganizationLoadSection organization={organization} />
        </>
      )}
      {shows('services') && <OrganizationServices organization={organization} asOf={asOf} />}
      {tab === 'services' && !asOf && seesRights && <OrganizationRights organization={organization} />}
      {shows('places') && <OrganizationPlaces sites={organization.sites} />}
      {shows('description') && <OrganizationProfile organization={organization} asOf={asOf} />}
      {tab === 'timeline' && <EventTimeline of={{ organization: organization.id }} />}
      {tab === 'history' && readsHistory && <History of={{ organization: organization.id }} />}
    </>
  );
}
