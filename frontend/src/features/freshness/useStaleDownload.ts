import { downloadText, toCsv } from '~/lib/csv';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { useAct } from '~/ui/ConfirmDialog';
import { allStale, type StaleRecord } from './queries';
import type { FreshnessSearch } from './search';
import { useFreshnessText } from './texts';

/** Downloads the whole selection, not only the page that is shown. */
export function useStaleDownload(search: FreshnessSearch) {
  const t = useFreshnessText();
  const language = useLanguage();
  const headers = [
    t('column.name'),
    t('column.municipality'),
    'NIS',
    t('column.confirmed'),
    t('column.used'),
    t('column.reminders'),
    t('column.lastReminder'),
    t('column.status'),
    t('column.statusOn'),
    t('column.statusBy'),
    'URL',
  ];
  const line = (record: StaleRecord) => [
    localizedString(record.name, language),
    localizedString(record.municipality?.name, language),
    record.municipality ? String(record.municipality.nisCode) : '',
    record.lastConfirmedOn ?? '',
    t(record.used ? 'used.yes' : 'used.no'),
    String(record.reminders),
    record.lastReminderOn?.slice(0, 10) ?? '',
    t(`status.${record.status}`),
    record.statusVerifiedOn ?? '',
    record.statusVerifiedBy ? t(`by.${record.statusVerifiedBy}`) : '',
    record.href,
  ];
  return useAct(
    async () => {
      const records = await allStale(search);
      downloadText('stale-records.csv', toCsv([headers, ...records.map(line)]), 'text/csv;charset=utf-8');
    },
    () => undefined,
  );
}
