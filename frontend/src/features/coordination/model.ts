import type { Schema } from '~/api/schema';

export type PostItem = Schema<'PostItem'>;
export type Post = Schema<'Post'>;
export type Appointment = Schema<'Appointment'>;
export type Dashboard = Schema<'CoordinationDashboard'>;
export type PostState = PostItem['state'];

/** Everybody who ever held the post, present holders first. */
export function isRunning({ validFrom, validUntil }: Appointment, day: string): boolean {
  return validFrom <= day && (validUntil === undefined || validUntil >= day);
}
