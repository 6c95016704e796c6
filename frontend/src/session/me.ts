import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, readWithEtag, type Versioned } from '~/api/client';
import type { Schema } from '~/api/schema';
import { useSessionState } from './store';

export type Me = Schema<'Me'>;

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }): Promise<Versioned<Me>> => readWithEtag(api.GET('/me', { signal })),
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
export const isReviewer = (me: Me) => me.administration || me.coordinates.length > 0;
/** Owners of an organisation decide who else acts for it. */
export const decidesOnJoining = (me: Me) => me.organizations.some(({ role }) => role === 'owner');
