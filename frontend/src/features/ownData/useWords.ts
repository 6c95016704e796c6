import { formatDate, formatDateTime } from '~/lib/format/date';
import { type Localized, localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { useOwnDataText } from './texts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T/;
const LANGUAGES = ['nl', 'fr', 'en', 'de'];

/** What is kept, as a person reads it: every language of a text, dates in words, lists with commas. */
export function useWords(): (value: unknown) => string {
  const t = useOwnDataText();
  const language = useLanguage();
  const words = (value: unknown): string => {
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    if (typeof value === 'string') {
      if (DAY.test(value)) return formatDate(value, language);
      return MOMENT.test(value) ? formatDateTime(value, language) : value;
    }
    if (Array.isArray(value)) return value.map(words).join(', ');
    if (value && typeof value === 'object') {
      const members = Object.entries(value);
      const localized = members.every(([key]) => LANGUAGES.includes(key));
      if (localized && members.length === 1) return localizedString(value as Localized, language);
      return members.map(([key, member]) => `${key}: ${words(member)}`).join(localized ? ' | ' : ', ');
    }
    return String(value);
  };
  return words;
}
