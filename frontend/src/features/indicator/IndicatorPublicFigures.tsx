import { useQuery } from '@tanstack/react-query';
import type { Indicator } from '~/api/indicators';
import { type Observation, observationsQuery } from '~/api/observations';
import { formatPeriod } from '~/lib/format/period';
import { LOCALES } from '~/lib/i18n/languages';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { IndicatorFigure } from '~/ui/figure/IndicatorFigure';
import { reportedOf } from '~/ui/figure/reported';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { EmptyState } from '~/ui/states';
import { useIndicatorText } from './texts';

/** The published figures of an indicator: each subject beside its own past, in alphabetical order. */
export function IndicatorPublicFigures({ indicator }: { indicator: Indicator }) {
  const t = useIndicatorText();
  const query = useQuery(observationsQuery({ indicator: [indicator.code], status: ['published'] }));
  return (
    <QueryView
      query={query}
      lines={8}
      isEmpty={(figures) => hasNoItems({ items: figures })}
      empty={<EmptyState title={t('figures.emptyTitle')}>{t('figures.empty')}</EmptyState>}
    >
      {(figures) => <PublicFigure indicator={indicator} figures={figures} />}
    </QueryView>
  );
}

function PublicFigure({ indicator, figures }: { indicator: Indicator; figures: Observation[] }) {
  const t = useIndicatorText();
  const language = useLanguage();
  const subject = (figure: Observation) =>
    [
      figure.partnership ?? figure.territory,
      figure.level === 'organization' ? figure.organization : undefined,
    ]
      .map((part) => localizedString(part?.name, language))
      .filter(Boolean)
      .join(' – ');
  const rows = figures
    .map((figure) => reportedOf(figure, subject(figure)))
    .sort(
      (a, b) => a.subject.localeCompare(b.subject, LOCALES[language]) || a.period.localeCompare(b.period),
    );
  const periods = rows.map(({ period }) => period).sort();
  const summary = t('figures.summary', {
    count: new Set(rows.map((row) => row.subject)).size,
    from: formatPeriod(periods[0] ?? '', language),
    until: formatPeriod(periods.at(-1) ?? '', language),
  });
  return (
    <>
      <IndicatorFigure
        indicator={indicator}
        rows={rows}
        summary={summary}
        breaks={breaksOf(indicator, figures)}
        explained={false}
      />
      <p>{t('figures.attribution')}</p>
    </>
  );
}

/** The first period of every wording that breaks with the one before. */
function breaksOf(indicator: Indicator, figures: Observation[]): string[] {
  return indicator.versions
    .filter(({ relationToPrevious }) => relationToPrevious && relationToPrevious !== 'same')
    .flatMap(({ version }) => {
      const first = figures.find((figure) => figure.indicator.version === version);
      return first && figures.some((figure) => figure.indicator.version < version) ? [first.period] : [];
    });
}
