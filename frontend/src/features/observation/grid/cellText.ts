import { parseDecimal } from '~/lib/format/number';
import type { Language } from '~/lib/i18n/languages';

/** What stands in a cell, as the API takes it. */
export interface Typed {
  value?: string;
  lower?: string;
  upper?: string;
  numerator?: string;
  denominator?: string;
}

/** A number as people of the language write it: in Dutch and French a point parts thousands, a comma the decimals. */
export function readNumber(text: string, language: Language): string | undefined {
  const compact = text.replace(/[\s\u00a0\u202f']/g, '');
  const thousands = language === 'en' ? /^-?\d{1,3}(,\d{3})+(\.\d+)?$/ : /^-?\d{1,3}(\.\d{3})+(,\d+)?$/;
  if (thousands.test(compact)) return parseDecimal(compact.replaceAll(language === 'en' ? ',' : '.', ''));
  return parseDecimal(compact.replace(/%$/, ''));
}

/** '42', '10,5', '3/12' (numerator and denominator) or '120–160' (an interval); undefined for anything else. */
export function readCell(text: string, language: Language): Typed | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return {};
  const quotient = trimmed.split('/');
  if (quotient.length === 2) {
    const [numerator, denominator] = quotient.map((part) => readNumber(part, language));
    return numerator !== undefined && denominator !== undefined ? { numerator, denominator } : undefined;
  }
  const interval = trimmed.match(/^(.+?)\s*(?:–|\.\.\.?|…|(?<=\d)\s*-)\s*(.+)$/);
  if (interval) {
    const [lower, upper] = [interval[1] ?? '', interval[2] ?? ''].map((part) => readNumber(part, language));
    return lower !== undefined && upper !== undefined ? { lower, upper } : undefined;
  }
  const value = readNumber(trimmed, language);
  return value === undefined ? undefined : { value };
}

const written = (decimal: string | undefined, language: Language) =>
  language === 'en' ? (decimal ?? '') : (decimal ?? '').replace('.', ',');

/** The same the other way: what a cell shows and is edited as. */
export function writeCell(typed: Typed, language: Language): string {
  if (typed.numerator !== undefined && typed.denominator !== undefined)
    return `${written(typed.numerator, language)}/${written(typed.denominator, language)}`;
  if (typed.lower !== undefined && typed.upper !== undefined)
    return `${written(typed.lower, language)}–${written(typed.upper, language)}`;
  return written(typed.value, language);
}

/** A block as a spreadsheet copies it: rows by line, cells by tab; cells with quotes may hold both. */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (quoted && sign === '"' && source[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (sign === '"' && (quoted || cell === '')) {
      quoted = !quoted;
    } else if (sign === '\t' && !quoted) {
      endCell();
    } else if (sign === '\n' && !quoted) {
      endCell();
      rows.push([]);
    } else {
      cell += sign;
    }
  }
  endCell();
  return rows;
}
