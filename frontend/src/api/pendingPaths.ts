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
  | '/territories'
  | '/territories/{territoryId}'
  | One<'/programmes', 'programmeId'>
  | One<'/organizations', 'organizationId'>
  | '/organizations/{organizationId}/confirmations'
  | '/organizations/{organizationId}/users'
  | '/duplicateChecks'
  | One<'/registrations', 'registrationId'>
  | `/registrations/{registrationId}/${'submissions' | 'decisions' | 'withdrawals'}`
  | One<'/joinRequests', 'joinRequestId'>
  | `/joinRequests/{joinRequestId}/${'decisions' | 'withdrawals'}`
  | One<'/partnerships', 'partnershipId'>
  | '/partnerships/{partnershipId}/phases'
  | One<'/memberships', 'membershipId'>
  | '/memberships/{membershipId}/endings'
  | One<'/membershipRequests', 'membershipRequestId'>
  | `/membershipRequests/{membershipRequestId}/${'decisions' | 'withdrawals'}`
  | One<'/posts', 'postId'>
  | '/posts/{postId}/endings'
  | One<'/appointments', 'appointmentId'>
  | `/appointments/{appointmentId}/${'endings' | 'corrections'}`
  | One<'/indicators', 'indicatorId'>
  | `/indicators/{indicatorId}/${'approvals' | 'versions'}`
  | One<'/indicatorAssignments', 'indicatorAssignmentId'>
  | '/indicatorAssignments/{indicatorAssignmentId}/endings'
  | One<'/observations', 'observationId'>
  | `/observations/{observationId}/${'submissions' | 'decisions'}`
  | `/dashboards/${'indicatorSeries' | 'coordination' | 'overview'}`;

interface AnyMethod {
  get: Operation;
  post: Operation;
  patch: Operation;
}

export type Paths = paths & { [Path in Exclude<Agreed, keyof paths>]: AnyMethod };
