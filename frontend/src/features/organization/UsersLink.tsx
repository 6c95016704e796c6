import { ButtonLink } from '~/ui/links';
import type { Organization } from './model';
import { useUsersText } from './usersTexts';

/** For those who may know who acts for the organisation. */
export function UsersLink({ organization: { id, permittedActions = [] } }: { organization: Organization }) {
  const t = useUsersText();
  if (!permittedActions.includes('manageUsers')) return null;
  return (
    <ButtonLink variant="default" to="/organizations/$organizationId/users" params={{ organizationId: id }}>
      {t('link')}
    </ButtonLink>
  );
}
