import { useVocabulary } from '~/api/refData';
import type { StatisticsAnswer } from '~/api/statistics';
import { formatDecimal } from '~/lib/format/number';
import { formatPeriod } from '~/lib/format/period';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { type AnswerRow, type AnswerTable, type Cell, column, words } from './answerTable';
import { useGenerationsText } from './generationsTexts';

type Item = StatisticsAnswer['items'][number];

const UNKNOWN = 'unknown';

/** A row a phase, a column a generation: what differs by age alone is never read as a difference between generations. */
export function useGenerationsTable(
  answer: StatisticsAnswer,
  period: string,
): AnswerTable & { periodLabel: (period: string) => string } {
  const t = useGenerationsText();
  const language = useLanguage();
  const order = useVocabulary('partnershipPhases').map(({ value }) => value);
  const periodLabel = (value: string) => formatPeriod(value, language);
  const items = answer.items.filter((item) => item.period === period);
  const unit = answer.indicators[0] && localizedString(answer.indicators[0].unitLabel, language);
  const labels = (dimension: string) =>
    answer.dimensions.find(({ code }) => code === dimension)?.categories ?? [];
  const generations = labels('generation').filter(({ code }) =>
    answer.items.some(({ parts }) => parts?.generation === code),
  );
  const phases = labels('phase')
    .filter(({ code }) => items.some(({ parts }) => parts?.phase === code))
    .sort((a, b) => place(order, a.code) - place(order, b.code));
  const cell = (item: Item | undefined): Cell => {
    if (!item) return words(t('none'));
    const counted = [
      t('included', { count: item.included ?? 0 }),
      item.missing ? t('missing', { count: item.missing }) : undefined,
      item.suppressed ? t('suppressed', { count: item.suppressed }) : undefined,
    ]
      .filter(Boolean)
      .join(', ');
    const value =
      item.value !== undefined
        ? `${formatDecimal(item.value, language)} ${unit ?? ''}`.trim()
        : t(item.status === 'suppressed' ? 'hidden' : 'absent');
    return {
      shown: (
        <>
          <strong>{value}</strong>
          <br />
          {counted}
        </>
      ),
      raw: `${value} (${counted})`,
    };
  };
  const rows: AnswerRow[] = phases.map((phase) => ({
    key: phase.code,
    cells: {
      phase: words(localizedString(phase.label, language)),
      ...Object.fromEntries(
        generations.map((generation) => [
          generation.code,
          cell(
            items.find(({ parts }) => parts?.phase === phase.code && parts?.generation === generation.code),
          ),
        ]),
      ),
    },
  }));
  return {
    periodLabel,
    rows,
    summary: t('summary', { count: phases.length, period: periodLabel(period) }),
    columns: [
      column('phase', t('column.phase'), { rowHeader: true }),
      ...generations.map(({ code, label }) =>
        column(
          code,
          code === UNKNOWN
            ? t('column.unknown')
            : t('column.generation', { name: localizedString(label, language) }),
        ),
      ),
    ],
  };
}

/** In the order in which a partnership goes through them; what is unknown comes last. */
const place = (order: string[], phase: string) => {
  const at = order.indexOf(phase);
  return at < 0 ? order.length : at;
};
