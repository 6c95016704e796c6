import type { Schema } from '~/api/schema';
import type { StatusTone } from '~/ui/StatusBadge';

export type Relation = Schema<'OrganizationRelation'>;
export type RelationsDashboard = Schema<'RelationsDashboard'>;

export const ORIGINS = [
  'existedBefore',
  'formalized',
  'newThrough',
  'unknown',
] as const satisfies Schema<'RelationOrigin'>[];
export const FORMALITIES = [
  'informal',
  'charter',
  'agreement',
  'contract',
] as const satisfies Relation['formality'][];
export const INITIATORS = [
  'declarer',
  'other',
  'coordinator',
  'authority',
  'projectCall',
] as const satisfies Schema<'RelationInitiator'>[];
export const VERDICTS = ['confirmed', 'qualified', 'declined'] as const satisfies Schema<'RelationVerdict'>[];
export const TURNS = [
  'deepened',
  'reduced',
  'suspended',
  'resumed',
] as const satisfies Schema<'RelationTurn'>[];

export const TONES: Record<Relation['state'], StatusTone> = {
  declared: 'waiting',
  confirmed: 'done',
  qualified: 'done',
  declined: 'neutral',
};
