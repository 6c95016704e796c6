import { useVocabularyLabel } from '~/api/refData';
import { downloadText, toCsv } from '~/lib/csv';
import { type Localized, localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import type { NetworkItem } from './model';
import { readAllNetworks } from './queries';
import type { NetworkSearch } from './search';
import { useNetworkText } from './texts';

/** Downloads every network the filters find, with the day of its latest source and whether it was checked. */
export function useNetworksDownload(search: NetworkSearch): () => Promise<void> {
  const t = useNetworkText();
  const language = useLanguage();
  const labels = {
    theme: useVocabularyLabel('themes'),
    level: useVocabularyLabel('networkLevels'),
    coordination: useVocabularyLabel('networkCoordinationTypes'),
    activity: useVocabularyLabel('networkActivities'),
    interval: useVocabularyLabel('meetingIntervals'),
  };
  const name = (value: Localized | undefined) => localizedString(value, language);
  const columns: [string, (item: NetworkItem) => string | undefined][] = [
    [t('page.name'), (item) => name(item.name)],
    [t('page.coordination'), (item) => labels.coordination(item.coordination)],
    [t('page.themes'), (item) => item.themes.map(labels.theme).join('; ')],
    [t('page.level'), (item) => labels.level(item.level)],
    [t('page.territories'), (item) => item.territories.map((place) => name(place.name)).join('; ')],
    [t('page.activities'), (item) => item.activities.map(labels.activity).join('; ')],
    [t('page.organizer'), (item) => name(item.organizer)],
    [t('page.attendance'), (item) => item.attendance && t(`obligation.${item.attendance}`)],
    [t('page.interval'), (item) => labels.interval(item.meetingInterval)],
    [t('page.from'), (item) => item.validFrom],
    [t('page.until'), (item) => item.validUntil],
    [t('list.filters.state'), (item) => t(item.current ? 'list.current' : 'list.archived')],
    [t('page.attendances'), (item) => String(item.attendances)],
    [t('page.verifiedOn'), (item) => item.verifiedOn],
    [t('page.statedOn'), (item) => item.statedOn],
    [t('page.id'), (item) => item.id],
  ];
  return async () => {
    const items = await readAllNetworks(search);
    const rows = items.map((item) => columns.map(([, value]) => value(item) ?? ''));
    downloadText(
      'networks.csv',
      toCsv([columns.map(([header]) => header), ...rows]),
      'text/csv;charset=utf-8',
    );
  };
}
