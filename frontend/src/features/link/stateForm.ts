import { z } from 'zod';
import { optionalChoice, optionalDate, optionalText, requiredChoice } from '~/ui/form/schema';
import { useLinkText } from './texts';

const { key } = useLinkText;

/** How one side sees a link. */
export const stateSchema = z.object({
  type: requiredChoice(key('state.typeMissing')),
  degree: optionalChoice(),
  collaborations: z.array(z.string()),
  note: optionalText(2000),
  on: optionalDate(key('state.dateWrong')),
});

export const EMPTY_STATE = { type: '', degree: '', collaborations: [] as string[], note: '', on: '' };
