import { downloadText, toCsv } from '~/lib/csv';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { WEEKDAYS } from '~/lib/openingHours';
import type { Coverage } from './queries';
import { PARTS } from './search';
import { useCoverageText } from './texts';
import { openIn } from './WeekTable';

/** One line per place, day and part of the day, with what the number means; zero is that nobody says to be open. */
export function useCoverageDownload(coverage: Coverage): () => void {
  const t = useCoverageText();
  const language = useLanguage();
  const headers = [t('place'), t('day'), t('part'), t('open'), t('asOf'), t('meaning')];
  const lines = (name: string, counts: Coverage['total']) =>
    WEEKDAYS.flatMap((day) =>
      PARTS.map((part) => [
        name,
        t(`days.${day}`),
        `${t(`parts.${part}`)} (${t(`hours.${part}`)})`,
        String(openIn(counts, day, part)),
        coverage.asOf,
        t('definition'),
      ]),
    );
  return () => {
    const rows = [
      ...lines(t('everywhere'), coverage.total),
      ...coverage.places.flatMap(({ territory, counts }) =>
        lines(territory ? localizedString(territory.name, language) : t('nowhere'), counts),
      ),
    ];
    downloadText(`coverage-${coverage.asOf}.csv`, toCsv([headers, ...rows]), 'text/csv;charset=utf-8');
  };
}
