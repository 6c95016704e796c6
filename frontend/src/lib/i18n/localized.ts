import type { Language } from './languages';

/** A text as the API gives it: side by side in the languages it exists in. */
export type Localized = { nl?: string; fr?: string; en?: string };

export interface LocalizedPick {
  text: string;
  language: Language;
  /** True when the text does not exist in the language asked for. */
  fallback: boolean;
}

const ORDER: Record<Language, Language[]> = {
  nl: ['nl', 'fr', 'en'],
  fr: ['fr', 'nl', 'en'],
  en: ['en', 'nl', 'fr'],
};

/** The text in the wanted language, else in the next one that exists. */
export function pickLocalized(
  value: Localized | string | undefined,
  wanted: Language,
): LocalizedPick | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string')
    return value ? { text: value, language: wanted, fallback: false } : undefined;
  const language = ORDER[wanted].find((candidate) => value[candidate]);
  if (!language) return undefined;
  return { text: value[language] ?? '', language, fallback: language !== wanted };
}

/** Plain string for places that cannot show a language mark: attributes, titles, sorting. */
export function localizedString(value: Localized | string | undefined, wanted: Language): string {
  return pickLocalized(value, wanted)?.text ?? '';
}
