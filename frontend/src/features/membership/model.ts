import type { components } from '~/api/schema.gen';

type Schemas = components['schemas'];

export type Membership = Schemas['Membership'];
export type MembershipFields = Schemas['MembershipFields'];
export type MembershipRequest = Schemas['MembershipRequest'];
export type NewMembershipRequest = Schemas['NewMembershipRequest'];
export type MembershipDecision = Schemas['MembershipDecision'];
export type MembershipEnding = Schemas['MembershipEnding'];
export type NewMembershipSleep = Schemas['NewMembershipSleep'];
export type NewMembershipRecognition = Schemas['NewMembershipRecognition'];
export type NewMembershipContact = Schemas['NewMembershipContact'];
/** The partnership a membership is of, as its page has it. */
export type Partnership = Schemas['Partnership'];
export type PartnershipMember = Partnership['members'][number];
