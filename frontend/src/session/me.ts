import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, readWithEtag, type Versioned } from '~/api/client';
import type { Schema } from '~/api/schema';
import { keepDraftsOf } from '~/ui/form/useDraft';
import { useSessionState } from './store';

export type Me = Schema<'Me'>;

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async ({ signal }): Promise<Versioned<Me>> => {
    const me = await readWithEtag(api.GET('/me', { signal }));
    keepDraftsOf(me.value.person.id);
    return me;
  },
  staleTime: 60_000,
});

/** Who is signed in and what for; undefined while unknown or signed out. */
export function useMe(): Me | undefined {
  const { status } = useSessionState();
  const { data } = useQuery({ ...meQuery, enabled: status === 'signedIn' });
  return status === 'signedIn' ? data?.value : undefined;
}

export const isAdministration = (me: Me) => me.administration;
export const isAdministrationOrEvaluator = (me: Me) => me.administration || me.evaluator;
/** Who may see partnerships side by side; who takes part in some sees those. */
export const seesDashboards = (me: Me) =>
  me.administration || me.evaluator || me.coordinates.length > 0 || me.organizations.length > 0;
export const isReviewer = (me: Me) => me.administration || me.coordinates.length > 0;
/** Owners of an organisation decide who else acts for it. */
export const decidesOnJoining = (me: Me) => me.organizations.some(({ role }) => role === 'owner');
