import type { Schema } from '~/api/schema';

export type Network = Schema<'Network'>;
export type NetworkItem = Schema<'NetworkItem'>;
export type NetworkCandidate = Schema<'NetworkCandidate'>;
export type NetworkPair = Schema<'NetworkPair'>;
export type NetworkSuggestion = Schema<'NetworkSuggestion'>;
export type Attendance = Schema<'NetworkAttendance'>;
export type NewNetwork = Schema<'NewNetwork'>;
