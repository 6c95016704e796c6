import type { Schema } from '~/api/schema';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import type { Me } from '~/session/me';
import type { StatusTone } from '~/ui/StatusBadge';

export type Story = Schema<'ChangeStory'>;
export type StoriesDashboard = Schema<'ChangeStoriesDashboard'>;

export const LEVELS = ['person', 'organization', 'network', 'policy'] as const satisfies Story['level'][];
export const TELLERS = [
  'resident',
  'volunteer',
  'professional',
  'coordinator',
  'administration',
  'other',
] as const satisfies Story['teller'][];
export const CONSENTS = ['members', 'administration', 'everybody'] as const satisfies Story['consent'][];

export const TONES: Record<Story['state'], StatusTone> = {
  proposed: 'waiting',
  returned: 'waiting',
  accepted: 'done',
  withdrawn: 'neutral',
};

/** Who takes part in a partnership may write; the API decides again for itself. */
export const mayWrite = (me: Me) => me.coordinates.length > 0 || me.organizations.length > 0;

export function useStoryTitle() {
  const language = useLanguage();
  return ({ title }: Story) => localizedString(title, language);
}
