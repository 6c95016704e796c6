import type { Schema } from '~/api/schema';

export type JoinRequest = Schema<'JoinRequest'>;
export type JoinRequestStatus = JoinRequest['status'];
export type OrganizationRole = NonNullable<Schema<'JoinDecision'>['role']>;
