import type { paths } from './schema.gen';

// biome-ignore lint/suspicious/noExplicitAny: goes as soon as the contract describes the path
type Anything = any;

interface Operation {
  parameters: { query?: Anything; path?: Record<string, string>; header?: Record<string, string> };
  requestBody?: { content: { 'application/json': Anything } };
  responses: { 200: { content: { 'application/json': Anything } } };
}

type One<Path extends string, Id extends string> = Path | `${Path}/{${Id}}`;

/** Paths agreed on that the generated contract does not hold yet; one that it holds is typed by it. */
type Agreed =
  | One<'/indicatorAssignments', 'indicatorAssignmentId'>
  | '/indicatorAssignments/{indicatorAssignmentId}/endings'
  | '/dashboards/indicatorSeries';

interface AnyMethod {
  get: Operation;
  post: Operation;
  patch: Operation;
}

export type Paths = paths & { [Path in Exclude<Agreed, keyof paths>]: AnyMethod };
