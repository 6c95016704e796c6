import { useQuery } from '@tanstack/react-query';
import { Fragment, type ReactNode } from 'react';
import { indicatorQuery } from '~/api/indicators';
import { type Observation, observationsQuery } from '~/api/observations';
import { groupBy } from '~/lib/groupBy';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { TextLink } from '~/ui/links';
import { QueryView } from '~/ui/QueryView';
import { EmptyState } from '~/ui/states';
import { IndicatorFigure, useValueInWords } from './IndicatorFigure';
import { reportedOf } from './reported';
import { useFigureText } from './texts';

interface PartnershipFiguresProps {
  partnershipId: string;
  /** What stands beside the figures of an indicator. */
  beside?: (figures: Observation[]) => ReactNode;
}

/** The public figures of a partnership: each with its definition, period, unit and context. */
export function PartnershipFigures({ partnershipId, beside }: PartnershipFiguresProps) {
  const t = useFigureText();
  const query = useQuery(observationsQuery({ partnership: [partnershipId], status: ['published'] }));
  return (
    <QueryView
      query={query}
      lines={6}
      isEmpty={(figures) => wholes(figures).length === 0}
      empty={<EmptyState title={t('figures.emptyTitle')}>{t('figures.empty')}</EmptyState>}
    >
      {(figures) => (
        <>
          <p>{t('figures.notARanking')}</p>
          {byIndicator(wholes(figures)).map((own) => (
            <Fragment key={own[0]?.indicator.id}>
              <PartnershipFigure figures={own} />
              {beside?.(own)}
            </Fragment>
          ))}
        </>
      )}
    </QueryView>
  );
}

function PartnershipFigure({ figures }: { figures: Observation[] }) {
  const t = useFigureText();
  const language = useLanguage();
  const inWords = useValueInWords();
  const last = figures.at(-1);
  const { data } = useQuery({ ...indicatorQuery(last?.indicator.id ?? ''), enabled: last !== undefined });
  if (!last) return null;
  const counted = figures.findLast(({ value }) => value !== undefined);
  const summary = counted?.value
    ? t('figures.summary', { last: inWords({ value: counted.value, period: counted.period }, counted.unit) })
    : t('figures.noValue');
  return (
    <>
      <IndicatorFigure
        indicator={{
          code: last.indicator.code,
          name: last.indicator.name,
          definition: data?.value.definition,
          context: data?.value.context,
          caveat: last.caveat,
          unit: last.unit,
        }}
        rows={figures.map((figure) =>
          reportedOf(figure, localizedString(figure.partnership?.name, language)),
        )}
        summary={summary}
      />
      <p className="no-print">
        <TextLink
          to={'/indicators/$indicatorId' as never}
          params={{ indicatorId: last.indicator.id } as never}
        >
          {t('figures.more', { name: localizedString(last.indicator.name, language) })}
        </TextLink>
      </p>
    </>
  );
}

/** Figures of the partnership itself; those of single organisations are not the partnership's. */
function wholes(figures: Observation[]): Observation[] {
  return figures.filter(({ level }) => level === 'partnership');
}

function byIndicator(figures: Observation[]): Observation[][] {
  return [...groupBy(figures, ({ indicator }) => indicator.id).values()];
}
