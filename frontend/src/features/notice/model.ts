import type { Schema } from '~/api/schema';
import type { Me } from '~/session/me';

export type Notice = Schema<'Notice'>;
export type NoticeKind = Schema<'NoticeKind'>;
export type Interest = Schema<'NoticeInterest'>;

export const KINDS = ['cooperation', 'trainingOffer', 'trainingNeed'] as const satisfies NoticeKind[];

/** Who edits an organisation or coordinates a partnership may post; the API decides again for itself. */
export const mayPost = (me: Me) =>
  me.coordinates.length > 0 || me.organizations.some(({ role }) => role !== 'reader');
