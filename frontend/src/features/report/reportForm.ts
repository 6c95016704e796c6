import { z } from 'zod';
import type { Schema } from '~/api/schema';
import { NARRATIVE, type Report } from './model';
import { useReportText } from './texts';

export const LONG = 8000;
const words = z.string().trim().max(LONG, useReportText.key('form.tooLong'));
const two = z.object({ nl: words, fr: words });

export const reportSchema = z.object({
  language: z.enum(['nl', 'fr']),
  introduction: two,
  wentWell: two,
  wasHard: two,
  learned: two,
  ahead: two,
});

export type ReportInput = z.input<typeof reportSchema>;

/** What the API calls otherwise than the form. */
export const ISSUE_FIELDS = Object.fromEntries(NARRATIVE.map((part) => [`narrative.${part}`, `${part}.nl`]));

export function inputOf({ language, narrative }: Report): ReportInput {
  const pair = (part: (typeof NARRATIVE)[number]) => ({
    nl: narrative[part]?.nl ?? '',
    fr: narrative[part]?.fr ?? '',
  });
  return {
    language,
    introduction: pair('introduction'),
    wentWell: pair('wentWell'),
    wasHard: pair('wasHard'),
    learned: pair('learned'),
    ahead: pair('ahead'),
  };
}

export function fieldsOf({ language, ...parts }: ReportInput): Schema<'AnnualReportFields'> {
  const written = NARRATIVE.map(
    (part) => [part, { nl: parts[part].nl || undefined, fr: parts[part].fr || undefined }] as const,
  ).map(([part, text]) => [part, text.nl || text.fr ? text : undefined]);
  return { language, narrative: Object.fromEntries(written) };
}
