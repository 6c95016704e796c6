import { z } from 'zod';
import type { Localized } from '~/lib/i18n/localized';
import { requiredText } from '~/ui/form/schema';
import type { ManagedTerm } from './queries';
import { useVocabularyText } from './texts';

const { key } = useVocabularyText;

const label = requiredText(key('form.labelMissing'), 200, key('form.tooLong'));
const words = z.string().max(2000, key('form.tooLong'));
const three = z.object({ nl: words, fr: words, en: words });

/** The words of a term in the three languages of the product; a label in each is needed. */
export const termSchema = z.object({
  label: z.object({ nl: label, fr: label, en: label }),
  definition: three,
  note: three,
  like: z.string(),
});

export type TermInput = z.input<typeof termSchema>;

const NONE = { nl: '', fr: '', en: '' };

export function inputOf(term: Partial<Pick<ManagedTerm, 'label' | 'definition' | 'note'>>): TermInput {
  const filled = (text: Localized | undefined) => ({ ...NONE, ...text });
  return {
    label: filled(term.label),
    definition: filled(term.definition),
    note: filled(term.note),
    like: '',
  };
}

/** The words as the API takes them: what is empty is left out. */
export function wordsOf({ label: name, definition, note }: TermInput) {
  const given = (text: typeof NONE) => {
    const entries = Object.entries(text).flatMap(([language, value]) =>
      value.trim() ? [[language, value.trim()] as const] : [],
    );
    return entries.length > 0 ? (Object.fromEntries(entries) as Localized) : undefined;
  };
  return { label: given(name) ?? {}, definition: given(definition), note: given(note) };
}
