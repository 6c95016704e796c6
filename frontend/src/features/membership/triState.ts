/** Yes, no, or nobody said: three answers, so that silence never becomes a no. */
export const TRI_STATE = ['yes', 'no', 'unknown'] as const;
export type TriState = (typeof TRI_STATE)[number];

export function toTriState(value: boolean | undefined): TriState {
  if (value === undefined) return 'unknown';
  return value ? 'yes' : 'no';
}

export function fromTriState(value: TriState): boolean | undefined {
  return value === 'unknown' ? undefined : value === 'yes';
}
