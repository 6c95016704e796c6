import type { components } from '~/api/schema.gen';

export type PartnershipItem = components['schemas']['PartnershipItem'];
export type Partnership = components['schemas']['Partnership'];
export type PartnershipMember = Partnership['members'][number];
export type PartnershipPost = Partnership['posts'][number];
export type PartnershipAction = NonNullable<Partnership['permittedActions']>[number];

/** What a coordinator changes; the rest is for the administration. */
export type PartnershipWords = Pick<
  components['schemas']['PartnershipFields'],
  'purpose' | 'description' | 'organizationForm' | 'contactEmail' | 'contactPhone' | 'themes'
>;
