import { z } from 'zod';
import type { Schema } from '~/api/schema';
import type { Localized } from '~/lib/i18n/localized';
import { requiredChoice } from '~/ui/form/schema';
import { useCommentText } from './texts';

const { key } = useCommentText;
export const LIMIT = 2000;

const words = z.string().trim().max(LIMIT, key('form.tooLong'));
export const inWords = z
  .object({ nl: words, fr: words })
  .refine(({ nl, fr }) => nl || fr, { path: ['nl'], message: key('form.wordsMissing') });

export const said = {
  audience: requiredChoice(key('form.audienceMissing')),
  words: inWords,
};

export const pair = (text?: Localized) => ({ nl: text?.nl ?? '', fr: text?.fr ?? '' });
export const two = ({ nl, fr }: { nl: string; fr: string }) => ({ nl: nl || undefined, fr: fr || undefined });

export const toFields = (values: {
  audience: string;
  words: { nl: string; fr: string };
}): Schema<'FigureCommentFields'> => ({
  audience: values.audience as Schema<'FigureCommentAudience'>,
  words: two(values.words),
});
