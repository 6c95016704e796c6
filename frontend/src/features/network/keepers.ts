import type { Me } from '~/session/me';

/** Coordinators and the administration keep the register; the API decides again for itself. */
export const keepsRegister = (me: Me) => me.administration || me.coordinates.length > 0;

/** Whoever edits an organisation may add what it attends. */
export const mayAddNetwork = (me: Me) =>
  keepsRegister(me) || me.organizations.some(({ role }) => role !== 'reader');
