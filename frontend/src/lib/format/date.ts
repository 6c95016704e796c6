import { type Language, LOCALES } from '~/lib/i18n/languages';

const LONG: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };

/** '2026-03-09' or a moment → 9 maart 2026. A date has no time zone; a moment is shown in Brussels time. */
export function formatDate(value: string, language: Language): string {
  const dateOnly = /^\d{4}-\d{2}-\d{2}$/.test(value);
  const date = new Date(dateOnly ? `${value}T00:00:00Z` : value);
  if (Number.isNaN(date.getTime())) return value;
  return new Intl.DateTimeFormat(LOCALES[language], { ...LONG, timeZone: zone(dateOnly) }).format(date);
}

export function formatDateTime(value: string, language: Language): string {
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) return value;
  return new Intl.DateTimeFormat(LOCALES[language], {
    ...LONG,
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone(false),
  }).format(date);
}

/** The hour of a moment in Brussels: 14:05. */
export function formatTime(value: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone(false),
  }).format(new Date(value));
}

function zone(dateOnly: boolean): string {
  return dateOnly ? 'UTC' : 'Europe/Brussels';
}

/** Today in Brussels as YYYY-MM-DD. */
export function today(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(now);
}
