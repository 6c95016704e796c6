import { useVocabularyLabel } from '~/api/refData';
import { downloadText, toCsv } from '~/lib/csv';
import { today } from '~/lib/format/date';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { type OrganizationItem, wholeDirectory } from './queries';
import type { DirectorySearch } from './search';
import { useDirectoryText } from './texts';

/** Downloads the whole list, all its pages, in the language of the page and with the address of each record. */
export function useDirectoryDownload(search: DirectorySearch): () => Promise<void> {
  const t = useDirectoryText();
  const language = useLanguage();
  const labels = {
    type: useVocabularyLabel('organizationTypes'),
    sector: useVocabularyLabel('sectors'),
    theme: useVocabularyLabel('themes'),
    targetGroup: useVocabularyLabel('targetGroups'),
    language: useVocabularyLabel('languages'),
  };
  const headers = [
    t('columns.nl'),
    t('columns.fr'),
    t('filters.type'),
    t('filters.municipality'),
    t('columns.nisCode'),
    t('filters.sector'),
    t('filters.theme'),
    t('filters.targetGroup'),
    t('filters.language'),
    t('filters.acceptsReferrals'),
    t('columns.referralsOn'),
    t('columns.confirmedOn'),
    t('columns.partnerships'),
    t('columns.address'),
    t('columns.day'),
  ];
  const day = today();
  const line = (item: OrganizationItem) => [
    item.name.nl ?? '',
    item.name.fr ?? '',
    labels.type(item.type),
    localizedString(item.municipality?.name, language),
    String(item.municipality?.nisCode ?? ''),
    item.sectors.map(labels.sector).join('; '),
    item.themes.map(labels.theme).join('; '),
    item.targetGroups.map(labels.targetGroup).join('; '),
    item.languages.map(labels.language).join('; '),
    item.referrals ? t(`referrals.${item.referrals.accepts}`) : '',
    item.referrals?.on ?? '',
    item.lastConfirmedOn ?? '',
    String(item.partnerships),
    item.href,
    day,
  ];
  return async () => {
    const items = await wholeDirectory(search);
    downloadText(`organizations-${day}.csv`, toCsv([headers, ...items.map(line)]), 'text/csv;charset=utf-8');
  };
}
