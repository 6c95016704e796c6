import { z } from 'zod';
import type { Schema } from '~/api/schema';

/** A text as it stands in a form. English and German are not asked for, and not lost either. */
export interface Words {
  nl: string;
  fr: string;
  en: string;
  de: string;
}

export const NO_WORDS: Words = { nl: '', fr: '', en: '', de: '' };

export function wordsOf(text: Schema<'LocalizedString'> | undefined): Words {
  return { nl: text?.nl ?? '', fr: text?.fr ?? '', en: text?.en ?? '', de: text?.de ?? '' };
}

export function hasWords(words: Words): boolean {
  return Object.values(words).some((text) => text.trim());
}

/** The words as the API takes them. */
export function trimmed({ nl, fr, en, de }: Words): Schema<'LocalizedString'> {
  return {
    nl: nl.trim() || undefined,
    fr: fr.trim() || undefined,
    en: en.trim() || undefined,
    de: de.trim() || undefined,
  };
}

export function wordsOrNone(words: Words): Schema<'LocalizedString'> | undefined {
  return hasWords(words) ? trimmed(words) : undefined;
}

export const words = (limit: number, tooLong: string) => {
  const one = z.string().max(limit, tooLong);
  return z.object({ nl: one, fr: one, en: z.string(), de: z.string() });
};

export const neededWords = (limit: number, tooLong: string, missing: string) =>
  words(limit, tooLong).refine(hasWords, { path: ['nl'], message: missing });

/** A whole number that may be left out: empty is unknown, never zero. */
export const wholeNumber = (wrong: string, most: number) =>
  z.string().refine((typed) => {
    const number = numberOf(typed);
    return typed.trim() === '' || (number !== undefined && number <= most);
  }, wrong);

export function numberOf(typed: string): number | undefined {
  const digits = typed.replace(/[\s.]/g, '');
  return /^\d+$/.test(digits) ? Number(digits) : undefined;
}

export const numberText = (value: number | undefined): string => (value === undefined ? '' : String(value));

/** People leave the scheme out. */
export function webAddress(typed: string): string {
  return /^https?:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
}

export const webAddressField = (wrong: string) =>
  z.string().refine((typed) => !typed.trim() || URL.canParse(webAddress(typed)), wrong);

export const emailField = (wrong: string) => z.union([z.literal(''), z.email()], wrong);

export const phoneField = (wrong: string) =>
  z.union([z.literal(''), z.string().regex(/^\+?[0-9][0-9 ./()-]{5,28}$/)], wrong);

export const dateField = (wrong: string) => z.union([z.literal(''), z.iso.date()], wrong);
