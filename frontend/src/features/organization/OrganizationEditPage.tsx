import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { RequireSignIn } from '~/session/RequireSignIn';
import { ButtonLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { EmptyState } from '~/ui/states';
import { OrganizationEditor } from './OrganizationEditor';
import { organizationQuery } from './queries';
import { useOrganizationText } from './texts';

const route = getRouteApi('/organizations/$organizationId/edit');

export function OrganizationEditPage() {
  return (
    <RequireSignIn>
      <Editing />
    </RequireSignIn>
  );
}

function Editing() {
  const t = useOrganizationText();
  const language = useLanguage();
  const { organizationId } = route.useParams();
  const query = useQuery({ ...organizationQuery(organizationId), refetchOnWindowFocus: false });
  return (
    <QueryView query={query} lines={12}>
      {(read) => (
        <>
          <PageTitle
            kicker={localizedString(read.value.name, language)}
            title={t('edit.title')}
            lead={t('edit.lead')}
          />
          {read.value.permittedActions?.includes('edit') ? (
            <OrganizationEditor read={read} />
          ) : (
            <EmptyState
              title={t('edit.notYours')}
              actions={
                <ButtonLink to="/organizations/$organizationId" params={{ organizationId }} variant="default">
                  {t('edit.back')}
                </ButtonLink>
              }
            >
              {t('edit.notYoursWords')}
            </EmptyState>
          )}
        </>
      )}
    </QueryView>
  );
}
