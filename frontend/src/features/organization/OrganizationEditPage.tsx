import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { Versioned } from '~/api/client';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { RequireSignIn } from '~/session/RequireSignIn';
import { ButtonLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { EmptyState } from '~/ui/states';
import { TabLinks } from '~/ui/TabLinks';
import { ContactsPart } from './edit/ContactsPart';
import { useEditText } from './edit/editTexts';
import { PlacesPart } from './edit/PlacesPart';
import { ProfilePart } from './edit/ProfilePart';
import { RightsPart } from './edit/RightsPart';
import { ServicesPart } from './edit/ServicesPart';
import { SizePart } from './edit/SizePart';
import { WhoPart } from './edit/WhoPart';
import { WorkPart } from './edit/WorkPart';
import type { Organization } from './model';
import { organizationQuery } from './queries';

const route = getRouteApi('/organizations/$organizationId/edit');

export function OrganizationEditPage() {
  return (
    <RequireSignIn>
      <Editing />
    </RequireSignIn>
  );
}

function Editing() {
  const t = useEditText();
  const language = useLanguage();
  const { organizationId } = route.useParams();
  const query = useQuery({ ...organizationQuery(organizationId), refetchOnWindowFocus: false });
  return (
    <QueryView query={query} lines={12}>
      {(read) => (
        <>
          <PageTitle
            kicker={localizedString(read.value.name, language)}
            title={t('title')}
            lead={t('lead')}
            actions={
              <ButtonLink to="/organizations/$organizationId" params={{ organizationId }} variant="default">
                {t('back')}
              </ButtonLink>
            }
          />
          {read.value.permittedActions?.includes('edit') ? (
            <Parts read={read} />
          ) : (
            <EmptyState title={t('notYours')}>{t('notYoursWords')}</EmptyState>
          )}
        </>
      )}
    </QueryView>
  );
}

/** Short forms, each saved by itself: what one of them does not ask stays as it is. */
function Parts({ read }: { read: Versioned<Organization> }) {
  const t = useEditText();
  const { tab, service } = route.useSearch();
  return (
    <>
      <TabLinks
        label={t('sections')}
        current={tab}
        tabs={[
          { tab: undefined, label: t('who') },
          { tab: 'work', label: t('what') },
          { tab: 'contacts', label: t('contactsTab') },
          { tab: 'places', label: t('places') },
          { tab: 'services', label: t('services') },
          { tab: 'description', label: t('description') },
          { tab: 'rights', label: t('rightsTab') },
          { tab: 'size', label: t('size') },
        ]}
      />
      {tab === undefined && <WhoPart read={read} next="work" />}
      {tab === 'work' && <WorkPart read={read} next="contacts" />}
      {tab === 'contacts' && <ContactsPart read={read} next="places" />}
      {tab === 'places' && <PlacesPart read={read} next="services" />}
      {tab === 'services' && <ServicesPart key={service} organization={read.value} service={service} />}
      {tab === 'description' && <ProfilePart organizationId={read.value.id} />}
      {tab === 'rights' && <RightsPart organizationId={read.value.id} />}
      {tab === 'size' && <SizePart read={read} />}
    </>
  );
}
