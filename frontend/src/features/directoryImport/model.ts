import type { Schema } from '~/api/schema';

export type OrganizationImport = Schema<'OrganizationImport'>;
export type ImportItem = Schema<'OrganizationImportItem'>;
export type ImportRow = Schema<'OrganizationImportRow'>;
export type FieldMapping = Schema<'FieldMapping'>;
export type NearNames = Schema<'NearNames'>;
export type RowOutcome = Schema<'RowOutcome'>;
export type TargetField = Schema<'TargetField'>;

export const OUTCOMES = ['added', 'changed', 'unchanged', 'refused'] as const;
