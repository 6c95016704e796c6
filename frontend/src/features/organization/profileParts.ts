/** The parts of a description, in the order they are read. */
export const PROFILE_PARTS = [
  'method',
  'reception',
  'ethics',
  'availability',
  'atmosphere',
  'plans',
] as const;
