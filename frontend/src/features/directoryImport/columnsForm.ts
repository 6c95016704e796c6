import { z } from 'zod';
import type { FieldMapping, NearNames, OrganizationImport } from './model';
import { useImportText } from './texts';

export const DEFINITION_LIMIT = 500;
const NAMES = ['nameNl', 'nameFr'];

export const columnsSchema = z
  .object({
    /** What each column is read as, by its place; empty is not read. */
    columns: z.array(z.string()),
    type: z.string(),
    definition: z.string().max(DEFINITION_LIMIT),
    nearNames: z.enum(['hold', 'match', 'add']),
  })
  .superRefine(({ columns }, { addIssue }) => {
    columns.forEach((field, place) => {
      if (field && columns.indexOf(field) !== place) {
        addIssue({ code: 'custom', path: ['columns', place], message: useImportText.key('columns.twice') });
      }
    });
    if (!columns.some((field) => NAMES.includes(field))) {
      addIssue({ code: 'custom', path: ['columns', 0], message: useImportText.key('columns.nameMissing') });
    }
  });

export type ColumnsValues = z.output<typeof columnsSchema>;

export function columnsValues({
  columns,
  mapping,
  nearNames,
  definition,
}: OrganizationImport): ColumnsValues {
  const fieldOf = (index: number) => mapping.find(({ column }) => column === index)?.field ?? '';
  return {
    columns: columns.map(({ index }) => fieldOf(index)),
    type: mapping.find(({ field }) => field === 'type')?.value ?? '',
    nearNames: nearNames as NearNames,
    definition: definition ?? '',
  };
}

/** The columns as the API takes them; one value for all rows where no column says the type. */
export function mappingOf(indices: number[], { columns, type }: ColumnsValues): FieldMapping[] {
  const chosen = indices
    .map((column, place) => ({ field: columns[place] ?? '', column }))
    .filter(({ field }) => field);
  return type && !chosen.some(({ field }) => field === 'type')
    ? [...chosen, { field: 'type', value: type }]
    : chosen;
}
