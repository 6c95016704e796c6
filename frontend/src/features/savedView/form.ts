import { z } from 'zod';
import type { SavedView } from '~/api/savedViews';
import type { Schema } from '~/api/schema';
import { optionalText, requiredChoice, requiredText } from '~/ui/form/schema';
import { useSavedViewText } from './texts';

const { key } = useSavedViewText;

export const viewSchema = z.object({
  name: requiredText(key('form.nameMissing'), 120),
  note: optionalText(1000),
  audience: requiredChoice(key('form.audienceMissing')),
});

export type ViewValues = z.output<typeof viewSchema>;

/** For whom, as one choice: own, administration, or the id of a partnership. */
export const audienceOf = ({ audience, partnership }: SavedView) => partnership?.id ?? audience;

export function toFields({ name, note, audience }: ViewValues): Omit<Schema<'SavedViewFields'>, 'address'> {
  const shared = audience === 'own' || audience === 'administration';
  return {
    name,
    note,
    audience: shared ? audience : 'partnership',
    partnership: shared ? undefined : audience,
  };
}
