import type { Schema } from '~/api/schema';

export type Registration = Schema<'Registration'>;
export type RegistrationItem = Schema<'RegistrationItem'>;
export type RegistrationStatus = Registration['status'];
export type Message = Registration['messages'][number];
export type Candidate = Schema<'DuplicateCandidate'>;
/** What the applicant says about the organisation, as the API takes it. */
export type RegistrationFields = Schema<'RegistrationFields'>;
