import { formatDate, formatDateTime } from '~/lib/format/date';
import { formatCount, formatDecimal } from '~/lib/format/number';
import { formatPeriod } from '~/lib/format/period';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { useUiText } from './texts';

/** A date in words; with `time` also the hour, in Brussels time. */
export function DateText({ value, time = false }: { value: string; time?: boolean }) {
  const language = useLanguage();
  return <time dateTime={value}>{time ? formatDateTime(value, language) : formatDate(value, language)}</time>;
}

export function PeriodText({ value }: { value: string }) {
  return <>{formatPeriod(value, useLanguage())}</>;
}

/** A whole number of things. */
export function NumberText({ value }: { value: number }) {
  return <>{formatCount(value, useLanguage())}</>;
}

/** A published decimal exactly as published: never rounded, never padded. */
export function DecimalText({ value, unit }: { value: string; unit?: string }) {
  const text = formatDecimal(value, useLanguage());
  return <span style={{ whiteSpace: 'nowrap' }}>{unit ? `${text}\u00a0${unit}` : text}</span>;
}

/** A dash with its reason: a missing value is not zero. */
export function AbsentValue({ reason }: { reason?: string }) {
  const t = useUiText();
  const words = t('absent', { reason: reason || t('absentUnknown') });
  return (
    <span title={words}>
      <span aria-hidden>–</span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
