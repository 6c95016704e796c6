import { useQuery } from '@tanstack/react-query';
import { type Me, useMe } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { ButtonLink, TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { EmptyState } from '~/ui/states';
import { AdministrationLinks } from './AdministrationLinks';
import { OwnFollows } from './OwnFollows';
import { OwnOrganizations } from './OwnOrganizations';
import { OwnPartnerships } from './OwnPartnerships';
import { OwnRequests } from './OwnRequests';
import { ownJoinRequestsQuery, ownRegistrationsQuery, tasksQuery } from './queries';
import classes from './Start.module.css';
import { TaskList } from './TaskList';
import { useAccountText } from './texts';

/** Home of who is signed in: first what waits, then what one takes part in. */
export function StartPage() {
  return (
    <RequireSignIn>
      <Start />
    </RequireSignIn>
  );
}

function Start() {
  const t = useAccountText();
  const me = useMe();
  const newcomer = useIsNewcomer(me);
  if (!me) return null;
  return (
    <>
      <PageTitle title={t('title')} lead={t('greeting', { name: me.person.name })} />
      {newcomer ? (
        <EmptyState
          title={t('emptyTitle')}
          actions={
            <ButtonLink to={'/register' as string} size="md">
              {t('addOrganization')}
            </ButtonLink>
          }
        >
          {t('empty')}
        </EmptyState>
      ) : (
        <>
          <TaskList />
          <p>
            <TextLink to={'/my-meetings' as string}>{t('meetings')}</TextLink>
            {(me.organizations.length > 0 || me.coordinates.length > 0) && (
              <>
                {' · '}
                <TextLink to={'/signals/new' as string}>{t('signal')}</TextLink>
              </>
            )}
          </p>
          {me.administration && <AdministrationLinks />}
          <OwnRequests email={me.person.email} />
          <div className={classes.columns}>
            <OwnOrganizations me={me} />
            <OwnPartnerships me={me} />
          </div>
          <OwnFollows />
        </>
      )}
    </>
  );
}

/** Nothing at all yet: the page then says only how to begin. */
function useIsNewcomer(me: Me | undefined): boolean {
  const enabled = me !== undefined;
  const tasks = useQuery({ ...tasksQuery, enabled });
  const registrations = useQuery({ ...ownRegistrationsQuery, enabled });
  const joinRequests = useQuery({ ...ownJoinRequestsQuery(me?.person.email), enabled });
  const hasRole =
    me?.administration ||
    me?.evaluator ||
    (me?.organizations.length ?? 0) + (me?.coordinates.length ?? 0) > 0;
  return (
    !hasRole &&
    [tasks, registrations, joinRequests].every(({ data }) => data !== undefined && data.length === 0)
  );
}
