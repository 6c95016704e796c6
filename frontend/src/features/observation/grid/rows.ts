import type { Observation } from '~/api/observations';
import type { Language } from '~/lib/i18n/languages';
import { localizedString } from '~/lib/i18n/localized';
import { type Part, partAddress, samePart } from '../Part';
import type { Assignment } from '../queries';
import { type Typed, writeCell } from './cellText';
import type { RowFields } from './outbox';

/** One line of the grid: an indicator that is followed, as a whole or a part of it. */
export interface GridRow {
  key: string;
  assignment: Assignment;
  part: Part;
  /** What the register has for the period of the grid. */
  figure?: Observation;
  /** The periods before, oldest first. */
  previous: (Observation | undefined)[];
}

export interface Dimension {
  code: string;
  terms: string[];
}

/** The whole of every indicator, and under it its parts when they are asked for. */
export function rowsOf(
  assignments: Assignment[],
  period: string,
  previous: string[],
  figures: Observation[],
  dimensionsOf: (assignment: Assignment) => Dimension[],
): GridRow[] {
  return assignments.flatMap((assignment) => {
    const parts: Part[] = [
      {},
      ...dimensionsOf(assignment).flatMap(({ code, terms }) => terms.map((term) => ({ [code]: term }))),
    ];
    const own = figures.filter(
      ({ indicator, partnership, territory, organization }) =>
        indicator.id === assignment.indicator.id &&
        partnership?.id === assignment.partnership?.id &&
        (assignment.territory === undefined || territory?.id === assignment.territory.id) &&
        organization?.id === assignment.organization?.id,
    );
    return parts.map((part) => {
      const at = (wanted: string) =>
        own.find((figure) => figure.period === wanted && samePart(figure.disaggregation, part));
      return {
        key: [assignment.id, period, partAddress(part) ?? ''].join('|'),
        assignment,
        part,
        figure: at(period),
        previous: previous.map(at),
      };
    });
  });
}

const typedOf = (figure: Observation): Typed => ({
  value: figure.numerator === undefined ? figure.value : undefined,
  lower: figure.lower,
  upper: figure.upper,
  numerator: figure.numerator,
  denominator: figure.denominator,
});

/** What the cells of a row start with: the figure as the register has it. */
export function fieldsOf(figure: Observation | undefined, language: Language): RowFields {
  const typed = figure ? typedOf(figure) : {};
  return {
    figure: writeCell(typed, language),
    typed,
    reason: figure?.absence?.reason ?? '',
    note: localizedString(figure?.narrative, language),
    evidence: figure?.evidence ?? '',
  };
}

/** A row can be changed as long as it lies with its supplier. */
export const isOpen = ({ figure }: GridRow) =>
  !figure || figure.status === 'draft' || figure.status === 'returned';
