import type { Schema } from '~/api/schema';
import { today } from '~/lib/format/date';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import type { StatusTone } from '~/ui/StatusBadge';

export type Report = Schema<'AnnualReport'>;
export type ReportItem = Schema<'AnnualReportItem'>;
export type ReportPart = Schema<'AnnualReportPart'>;
export type Standing = Schema<'AnnualReportStanding'>;

export const STATES = [
  'draft',
  'submitted',
  'approved',
  'sent',
  'received',
  'returned',
] as const satisfies Report['state'][];
export const STANDINGS = [
  'notStarted',
  'writing',
  'sent',
  'received',
] as const satisfies Standing['standing'][];
export const NARRATIVE = ['introduction', 'wentWell', 'wasHard', 'learned', 'ahead'] as const;
export const LANGUAGES = ['nl', 'fr'] as const satisfies Report['language'][];

export const TONES: Record<Report['state'], StatusTone> = {
  draft: 'neutral',
  submitted: 'waiting',
  approved: 'waiting',
  sent: 'waiting',
  received: 'done',
  returned: 'waiting',
};

const YEARS_BACK = 10;

/** This year and those before it, as choices. */
export function yearOptions() {
  const year = Number(today().slice(0, 4));
  return Array.from({ length: YEARS_BACK }, (_, back) => String(year - back)).map((value) => ({
    value,
    label: value,
  }));
}

export const lastYear = () => Number(today().slice(0, 4)) - 1;

export function usePartnershipName() {
  const language = useLanguage();
  return ({ partnership }: Pick<Report, 'partnership'>) => localizedString(partnership.name, language);
}
