import { useRecordText } from './recordTexts';

/** Codes in words, one after the other; "other" with the words that were given for it. */
export function useWithOther() {
  const t = useRecordText();
  return (
    codes: readonly (string | undefined)[],
    label: (code: string | undefined) => string,
    other: string | undefined,
  ): string =>
    codes
      .filter(Boolean)
      .map((code) =>
        code === 'other' && other ? t('otherWords', { label: label(code), words: other }) : label(code),
      )
      .join(', ');
}
