import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { BackLink } from '~/ui/BackLink';
import { LocalizedText } from '~/ui/LocalizedText';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { StatusBadge } from '~/ui/StatusBadge';
import type { Organization } from './model';
import { OrganizationActions } from './OrganizationActions';
import { OrganizationContact } from './OrganizationContact';
import { OrganizationFacts } from './OrganizationFacts';
import { OrganizationMemberships } from './OrganizationMemberships';
import { organizationQuery } from './queries';
import { useOrganizationText } from './texts';

const route = getRouteApi('/organizations/$organizationId');

export function OrganizationPage() {
  const t = useOrganizationText();
  const { organizationId } = route.useParams();
  const query = useQuery(organizationQuery(organizationId));
  return (
    <>
      <BackLink to="/organizations">{t('page.back')}</BackLink>
      <QueryView query={query} lines={10}>
        {({ value }) => <OrganizationDetail organization={value} />}
      </QueryView>
    </>
  );
}

function OrganizationDetail({ organization }: { organization: Organization }) {
  const t = useOrganizationText();
  const language = useLanguage();
  const { name, status, purpose, synthetic } = organization;
  return (
    <>
      <PageTitle
        kicker={t('page.kicker')}
        title={localizedString(name, language)}
        heading={<LocalizedText value={name} />}
        actions={<OrganizationActions organization={organization} />}
        lead={
          <>
            {status !== 'active' && <StatusBadge tone="stopped">{t(`page.status.${status}`)}</StatusBadge>}{' '}
            {synthetic && <StatusBadge>{t('page.synthetic')}</StatusBadge>}
          </>
        }
      />
      {purpose && (
        <Section title={t('page.purpose')}>
          <p style={{ maxWidth: 'var(--text-width)' }}>
            <LocalizedText value={purpose} />
          </p>
        </Section>
      )}
      <OrganizationFacts organization={organization} />
      <OrganizationMemberships memberships={organization.memberships} />
      <OrganizationContact contacts={organization.contacts} sites={organization.sites} />
    </>
  );
}
