import { Button, Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { RequireSignIn } from '~/session/RequireSignIn';
import { BackLink } from '~/ui/BackLink';
import { AudienceNote } from '~/ui/form/AudienceNote';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { EmptyState } from '~/ui/states';
import { Invitations } from './Invitations';
import { InviteDialog } from './InviteDialog';
import { PeopleTable } from './PeopleTable';
import { type NamedOrganization, namedOrganizationQuery, usersQuery } from './queries';
import { usePeopleText } from './texts';

const route = getRouteApi('/organizations/$organizationId/people');

/** Who acts for an organisation, in which role and since when; owners decide. */
export function PeoplePage() {
  const t = usePeopleText();
  const { organizationId } = route.useParams();
  const query = useQuery(namedOrganizationQuery(organizationId));
  return (
    <RequireSignIn>
      <BackLink to={`/organizations/${organizationId}` as string}>{t('back')}</BackLink>
      <QueryView query={query}>{(organization) => <People organization={organization} />}</QueryView>
    </RequireSignIn>
  );
}

function People({ organization }: { organization: NamedOrganization }) {
  const t = usePeopleText();
  const language = useLanguage();
  const name = localizedString(organization.name, language);
  const may = (action: string) => organization.permittedActions?.includes(action) ?? false;
  const manages = may('manageUsers');
  const invites = manages || may('handOver');
  const [inviting, setInviting] = useState(false);
  return (
    <>
      <PageTitle
        kicker={name}
        title={t('title')}
        lead={t('lead')}
        actions={
          invites && (
            <Button size="md" onClick={() => setInviting(true)}>
              {t('invite.open')}
            </Button>
          )
        }
      />
      <AudienceNote>{t('audience')}</AudienceNote>
      <Current organization={organization} manages={manages} />
      {invites && <Invitations organizationId={organization.id} />}
      {inviting && (
        <InviteDialog organization={organization} name={name} onClose={() => setInviting(false)} />
      )}
    </>
  );
}

function Current({ organization, manages }: { organization: NamedOrganization; manages: boolean }) {
  const t = usePeopleText();
  const { past = false } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(usersQuery(organization.id, past && manages));
  return (
    <Section title={t('people')}>
      {manages && (
        <Checkbox
          label={t('showPast')}
          checked={past}
          mb="md"
          className="no-print"
          onChange={(event) =>
            void navigate({ search: { past: event.currentTarget.checked || undefined }, replace: true })
          }
        />
      )}
      <QueryView
        query={query}
        isEmpty={(users) => users.length === 0}
        empty={<EmptyState title={t('noneTitle')}>{t('none')}</EmptyState>}
      >
        {(users) => <PeopleTable organization={organization} users={users} />}
      </QueryView>
    </Section>
  );
}
