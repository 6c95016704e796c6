import type { Schema } from '~/api/schema';

export type OrganizationUser = Schema<'OrganizationUser'>;
export type UserInvitation = Schema<'UserInvitation'>;
export type InvitationOffer = Schema<'InvitationOffer'>;
export type OrganizationRole = OrganizationUser['role'];

export const ROLES = ['owner', 'editor', 'reader'] as const;
