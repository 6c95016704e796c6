import { z } from 'zod';
import { parseDecimal } from '~/lib/format/number';

/*
 * Pieces for the schemas of forms. Messages are keys of the feature's texts
 * (`useRegistrationText.key('form.nameMissing')`), so that they follow the language of the page.
 */

/** A text that must be there; blanks around it are taken off. */
export const requiredText = (missing: string, limit = 200, tooLong?: string) =>
  z
    .string()
    .trim()
    .min(1, missing)
    .max(limit, tooLong ?? missing);

/** A text that may be left empty; empty is undefined for the API. */
export const optionalText = (limit = 2000, tooLong?: string) =>
  z
    .string()
    .trim()
    .max(limit, tooLong)
    .transform((value) => value || undefined);

export const requiredChoice = (missing: string) => z.string().min(1, missing);

export const optionalChoice = () => z.string().transform((value) => value || undefined);

export const requiredDate = (missing: string) => z.iso.date(missing);

export const optionalDate = (wrong: string) =>
  z.union([z.literal('').transform(() => undefined), z.iso.date(wrong)], wrong);

/** '10,45' as the decimal string '10.45'; never a binary number. */
export const decimalInput = (wrong: string) =>
  z.string().transform((typed, context) => {
    const decimal = parseDecimal(typed);
    if (decimal === undefined) context.addIssue({ code: 'custom', message: wrong });
    return decimal ?? '';
  });

export const optionalDecimalInput = (wrong: string) =>
  z.string().transform((typed, context) => {
    if (typed.trim() === '') return undefined;
    const decimal = parseDecimal(typed);
    if (decimal === undefined) context.addIssue({ code: 'custom', message: wrong });
    return decimal;
  });
