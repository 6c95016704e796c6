import type { Schema } from '~/api/schema';

export type Pair = Schema<'DuplicatePair'>;
export type PairState = Pair['state'];
export type PairReason = Pair['reasons'][number]['reason'];
export type Preview = Schema<'OrganizationMergePreview'>;
export type ComparedField = Preview['fields'][number];
export type Take = ComparedField['taken'];
export type Merge = Schema<'OrganizationMerge'>;
export type MergeItem = Schema<'OrganizationMergeItem'>;

export const PAIR_STATES = ['open', 'different', 'merged'] as const satisfies readonly PairState[];

export const PAIR_REASONS = [
  'sameNumber',
  'sameName',
  'sameAlias',
  'samePlaceName',
  'sameMailbox',
  'similarName',
  'samePhone',
  'sameAddress',
  'sameDomain',
] as const satisfies readonly PairReason[];

/** What was chosen where the suggestion was not followed. */
export type Choices = Record<string, Take>;
