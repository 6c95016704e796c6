import type { Schema } from '~/api/schema';
import type { StatusTone } from '~/ui/StatusBadge';

export type FundingLine = Schema<'FundingLine'>;
export type FundingState = Schema<'FundingState'>;
export type FundingDashboard = Schema<'FundingDashboard'>;

export const STATES = [
  'prepared',
  'pending',
  'granted',
  'over',
  'refused',
  'withdrawn',
] as const satisfies FundingState[];

/** A sign beside the words; none of them is a mark. */
export const TONES: Record<FundingState, StatusTone> = {
  prepared: 'neutral',
  pending: 'waiting',
  granted: 'done',
  over: 'neutral',
  refused: 'stopped',
  withdrawn: 'stopped',
};

export const OUTCOMES = [
  'granted',
  'grantedInPart',
  'refused',
  'withdrawn',
] as const satisfies Schema<'FundingOutcome'>[];
