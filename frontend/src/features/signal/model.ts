import type { Schema } from '~/api/schema';
import type { Me } from '~/session/me';
import type { StatusTone } from '~/ui/StatusBadge';

export type Signal = Schema<'Signal'>;
export type SignalState = Schema<'SignalState'>;
export type SignalHolder = Schema<'SignalHolder'>;
export type SignalsDashboard = Schema<'SignalsDashboard'>;

export const KINDS = ['need', 'obstacle', 'policy'] as const satisfies Schema<'SignalKind'>[];
export const STATES = ['unanswered', 'answered', 'closed'] as const satisfies SignalState[];
export const HOLDERS = [
  'field',
  'referent',
  'coordinationBody',
  'administration',
] as const satisfies SignalHolder[];
export const SHOWN = [
  'organization',
  'coordinator',
  'nobody',
] as const satisfies Schema<'SignalAuthorShown'>[];
export const POSITIONS = [
  'takenUp',
  'inPart',
  'notTakenUp',
  'noted',
] as const satisfies Schema<'SignalPosition'>[];

export const TONES: Record<SignalState, StatusTone> = {
  unanswered: 'waiting',
  answered: 'neutral',
  closed: 'done',
};

/** Who takes part in a partnership may raise a signal there; the API decides again for itself. */
export const mayRaise = (me: Me) => me.coordinates.length > 0 || me.organizations.length > 0;
