import { type Language, LOCALES } from '~/lib/i18n/languages';

const DECIMAL = /^-?\d+(\.\d+)?$/;

/**
 * A published decimal as written: '10.45' stays 10,45 and '10.50' keeps its zero.
 * Never goes through a binary number, so nothing is rounded.
 */
export function formatDecimal(value: string | number, language: Language): string {
  const text = String(value);
  if (!DECIMAL.test(text)) return text;
  const digits = text.split('.')[1]?.length ?? 0;
  return new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(text as unknown as number);
}

export function formatCount(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 0 }).format(value);
}

/** A decimal of the API as a person would type it: without separators of thousands, with a comma where one writes a comma. */
export function typedDecimal(value: string | undefined, language: Language): string {
  return language === 'en' ? (value ?? '') : (value ?? '').replace('.', ',');
}

/** Reads what a person typed ('10,45', '1 200.5') as a decimal string of the API, or undefined. */
export function parseDecimal(input: string): string | undefined {
  const compact = input.replace(/[\s\u00a0\u202f]/g, '');
  const point = compact.replace(',', '.');
  return /^[+-]?\d+(\.\d+)?$/.test(point) ? point.replace(/^\+/, '') : undefined;
}
