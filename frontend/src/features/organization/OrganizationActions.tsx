import { Button } from '@mantine/core';
import { useMe } from '~/session/me';
import { ButtonLink } from '~/ui/links';
import { useToast } from '~/ui/Toasts';
import { useOutcome } from '~/ui/useOutcome';
import type { Organization } from './model';
import { useConfirmOrganization } from './queries';
import { useOrganizationText } from './texts';

/** What this person may do with the record, as the API says. */
export function OrganizationActions({ organization }: { organization: Organization }) {
  const t = useOrganizationText();
  const toast = useToast();
  const outcome = useOutcome();
  const { id, status, permittedActions = [] } = organization;
  const confirm = useConfirmOrganization(id);
  const me = useMe();
  const acts =
    permittedActions.some((action) => action === 'manageUsers' || action === 'handOver') ||
    me?.organizations.some(({ organization: own }) => own.id === id);
  const confirmNow = () => outcome(confirm.mutateAsync(), () => toast(t('page.confirmedNow')));
  return (
    <>
      {!permittedActions.includes('edit') && status !== 'ended' && (
        <ButtonLink to="/register/join/$organizationId" params={{ organizationId: id }} variant="default">
          {t('page.join')}
        </ButtonLink>
      )}
      {permittedActions.includes('edit') && (
        <ButtonLink to="/organizations/$organizationId/edit" params={{ organizationId: id }}>
          {t('page.edit')}
        </ButtonLink>
      )}
      {permittedActions.includes('confirm') && (
        <Button variant="default" loading={confirm.isPending} onClick={confirmNow}>
          {t('page.confirm')}
        </Button>
      )}
      {(permittedActions.includes('manageUsers') || permittedActions.includes('confirm')) && (
        <ButtonLink to={`/organizations/${id}/own-data` as string} variant="default">
          {t('page.ownData')}
        </ButtonLink>
      )}
      {acts && (
        <ButtonLink to={`/organizations/${id}/people` as string} variant="default">
          {t('page.people')}
        </ButtonLink>
      )}
    </>
  );
}
