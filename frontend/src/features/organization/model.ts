import type { Localized } from '~/lib/i18n/localized';

export interface NamedRef {
  id: string;
  href: string;
  name: Localized;
}

export type OrganizationStatus = 'active' | 'notFound' | 'ended';

export interface Municipality {
  nisCode: number;
  name: Localized;
}

export interface OrganizationItem {
  id: string;
  href: string;
  name: Localized;
  type: string;
  sectors: string[];
  municipality?: Municipality;
  status: OrganizationStatus;
  summary?: Localized;
  partnerships: number;
}

export interface Site {
  id: string;
  label?: string;
  street?: string;
  houseNumber?: string;
  postalCode?: string;
  municipality: Municipality;
  accessibility?: Localized;
}

export interface Contact {
  function: Localized;
  email?: string;
  phone?: string;
  generic: boolean;
}

export interface OrganizationMembership {
  id: string;
  href: string;
  partnership: NamedRef;
  kind: string;
  funded?: boolean;
  validFrom: string;
  validUntil?: string;
}

export interface Organization {
  id: string;
  name: Localized;
  aliases: { lang?: string; name: string }[];
  type: string;
  typeOther?: string;
  legalForm?: string;
  control?: string;
  sectors: string[];
  targetGroups: string[];
  languages: string[];
  enterpriseNumber?: string;
  purpose?: Localized;
  website?: string;
  sites: Site[];
  contacts: Contact[];
  territoriesServed: NamedRef[];
  status: OrganizationStatus;
  statusVerifiedOn?: string;
  lastConfirmedOn?: string;
  memberships: OrganizationMembership[];
  permittedActions?: string[];
}
