import type { Observation } from '~/api/observations';
import type { Reported } from './IndicatorFigure';

/** A figure of the API as a row of a figure on the page. */
export function reportedOf(figure: Observation, subject: string): Reported {
  return {
    subject,
    period: figure.period,
    value: figure.value,
    lower: figure.lower,
    upper: figure.upper,
    absence: figure.absence?.reason,
    absenceNote: figure.absence?.note,
    numerator: figure.numerator,
    denominator: figure.denominator,
    narrative: figure.narrative,
    status: figure.status,
    version: figure.indicator.version,
    source: figure.source,
    edition: figure.edition,
    estimated: figure.estimated,
    provisional: figure.provisional,
  };
}
