import type { Schema } from '~/api/schema';

export type Organization = Schema<'Organization'>;
export type OrganizationItem = Schema<'OrganizationItem'>;
export type OrganizationMembership = Schema<'MembershipOfOrganization'>;
export type Contact = Schema<'Contact'>;
export type Site = Schema<'Site'>;
