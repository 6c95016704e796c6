import type { Schema } from '~/api/schema';

export type FigureImport = Schema<'FigureImport'>;
export type FigureImportItem = Schema<'FigureImportItem'>;
export type FigureRow = Schema<'FigureImportRow'>;
export type FigureRowOutcome = Schema<'FigureRowOutcome'>;
export type FigureImportRun = Schema<'FigureImportRun'>;

export const OUTCOMES = ['added', 'changed', 'unchanged', 'refused'] as const;

/** Columns a file can have, in the order in which they are explained. */
export const COLUMNS = [
  'indicator',
  'partnership',
  'territory',
  'organization',
  'period',
  'counts',
  'value',
  'numerator',
  'lower',
  'absenceReason',
  'dimension',
  'narrative',
  'source',
  'estimated',
] as const;
export const NEEDED: readonly string[] = ['indicator', 'period'];
