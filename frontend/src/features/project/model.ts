import type { Schema } from '~/api/schema';
import type { StatusTone } from '~/ui/StatusBadge';

export type Project = Schema<'Project'>;
export type ProjectItem = Schema<'ProjectItem'>;
export type ProjectStatus = Schema<'ProjectStatus'>;
export type ProjectsDashboard = Schema<'ProjectsDashboard'>;

export const STATUSES = [
  'proposed',
  'notFunded',
  'planned',
  'running',
  'delayed',
  'paused',
  'rescoped',
  'stopped',
  'completed',
  'continuedElsewhere',
] as const satisfies ProjectStatus[];

/** A sign beside the words: what goes on, what waits, what is over. None of them is a mark. */
export const TONES: Record<ProjectStatus, StatusTone> = {
  proposed: 'waiting',
  notFunded: 'neutral',
  planned: 'waiting',
  running: 'neutral',
  delayed: 'neutral',
  paused: 'stopped',
  rescoped: 'neutral',
  stopped: 'stopped',
  completed: 'done',
  continuedElsewhere: 'done',
};

export const EXPLAINED: readonly ProjectStatus[] = ['delayed', 'paused', 'rescoped', 'stopped'];
export const MANDATORY = [
  'objectives',
  'results',
  'steps',
  'budget',
  'operator',
  'governance',
  'indicators',
] as const satisfies Schema<'ProjectMandatoryField'>[];
