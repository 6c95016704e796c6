import { formatDate } from '~/lib/format/date';
import type { Language } from '~/lib/i18n/languages';
import type { Alias } from './model';
import type { useRecordText } from './recordTexts';

/** Another name, with why and when it was used where somebody said so: "De Hoek (vroegere naam, tot 2011)". */
export function aliasWords(alias: Alias, t: ReturnType<typeof useRecordText>, language: Language): string {
  const { name, kind, from, until } = alias;
  const days = {
    from: from ? formatDate(from, language) : '',
    until: until ? formatDate(until, language) : '',
  };
  const period = () => {
    if (from && until) return t('alias.between', days);
    if (from) return t('alias.from', days);
    return until ? t('alias.until', days) : undefined;
  };
  const facts = [kind && t(`alias.${kind}`), period()].filter(Boolean);
  return facts.length > 0 ? `${name} (${facts.join(', ')})` : name;
}
