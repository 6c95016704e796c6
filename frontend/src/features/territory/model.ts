import type { components } from '~/api/schema.gen';

export type Territory = components['schemas']['Territory'];
export type TerritoryItem = components['schemas']['TerritoryItem'];
export type Replacement = Territory['replaces'][number];
export type PartnershipItem = components['schemas']['PartnershipItem'];
export type Partnership = components['schemas']['Partnership'];
