import { useVocabularyLabel } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import type { Signal } from './model';
import { useSignalText } from './texts';

/** Signals as they go into a file, headers first. */
export function useSignalRows() {
  const t = useSignalText();
  const language = useLanguage();
  const level = useVocabularyLabel('signalLevels');
  const theme = useVocabularyLabel('themes');
  const headers = [
    t('column.title'),
    t('column.kind'),
    t('column.partnership'),
    t('column.theme'),
    t('column.level'),
    t('column.holder'),
    t('column.state'),
    t('column.raisedOn'),
    t('column.days'),
  ];
  return (signals: Signal[]) => [
    headers,
    ...signals.map((signal) => [
      localizedString(signal.title, language),
      t(`kinds.${signal.kind}`),
      localizedString(signal.partnership.name, language),
      signal.theme ? theme(signal.theme) : (signal.themeOther ?? ''),
      level(signal.level),
      t(`holders.${signal.holder}`),
      t(`states.${signal.state}`),
      signal.raisedOn,
      String(signal.waitingDays ?? ''),
    ]),
  ];
}
