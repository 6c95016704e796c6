import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { RequireSignIn } from '~/session/RequireSignIn';
import { DataTable } from '~/ui/DataTable';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { EmptyState } from '~/ui/states';
import { DateText } from '~/ui/values';
import type { Organization } from './model';
import { organizationQuery } from './queries';
import { type OrganizationUser, usersQuery } from './usersQueries';
import { useUsersText } from './usersTexts';
import { WaitingPersons } from './WaitingPersons';

const route = getRouteApi('/organizations/$organizationId/users');

/** Who acts for an organisation and with which right, and who asks to. */
export function UsersPage() {
  const { organizationId } = route.useParams();
  const query = useQuery(organizationQuery(organizationId));
  return (
    <RequireSignIn>
      <QueryView query={query} lines={6}>
        {({ value }) => <Users organization={value} />}
      </QueryView>
    </RequireSignIn>
  );
}

function Users({ organization }: { organization: Organization }) {
  const t = useUsersText();
  const language = useLanguage();
  const query = useQuery(usersQuery(organization.id));
  const name = localizedString(organization.name, language);
  return (
    <>
      <p className="no-print">
        <TextLink to="/organizations/$organizationId" params={{ organizationId: organization.id }}>
          {name}
        </TextLink>
      </p>
      <PageTitle title={t('title', { name })} lead={t('lead')} />
      <Section title={t('users')}>
        <QueryView
          query={query}
          lines={4}
          isEmpty={(users) => users.length === 0}
          empty={<EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>}
        >
          {(users) => <UserTable users={users} />}
        </QueryView>
      </Section>
      <Section title={t('waiting')}>
        <WaitingPersons organizationId={organization.id} />
      </Section>
    </>
  );
}

function UserTable({ users }: { users: OrganizationUser[] }) {
  const t = useUsersText();
  return (
    <DataTable
      caption={t('users')}
      captionHidden
      rows={users}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', header: t('name'), rowHeader: true, cell: ({ person }) => person.name },
        { key: 'email', header: t('email'), cell: ({ person }) => person.email },
        { key: 'role', header: t('role'), cell: ({ role }) => t(role) },
        { key: 'since', header: t('since'), cell: ({ since }) => <DateText value={since} /> },
      ]}
    />
  );
}
