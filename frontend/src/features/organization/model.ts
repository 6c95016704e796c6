import type { Schema } from '~/api/schema';

export type Organization = Schema<'Organization'>;
export type OrganizationMembership = Schema<'MembershipOfOrganization'>;
export type Alias = Schema<'Alias'>;
export type Contact = Schema<'Contact'>;
export type Site = Schema<'Site'>;
export type Succession = Schema<'Succession'>;
export type Service = Schema<'Service'>;
export type Profile = Schema<'Profile'>;
