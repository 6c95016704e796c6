import { type Localized, pickLocalized } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import classes from './LocalizedText.module.css';
import { useUiText } from './texts';

interface LocalizedTextProps {
  value: Localized | string | undefined;
  /** Leaves the mark out where it would repeat many times; the `lang` attribute stays. */
  unmarked?: boolean;
}

/** A text in the reader's language; shown in the other language it says so. */
export function LocalizedText({ value, unmarked = false }: LocalizedTextProps) {
  const t = useUiText();
  const wanted = useLanguage();
  const pick = pickLocalized(value, wanted);
  if (!pick) return null;
  if (!pick.fallback) return <>{pick.text}</>;
  return (
    <>
      <span lang={pick.language}>{pick.text}</span>
      {!unmarked && <span className={classes.mark}>{t(`onlyIn.${pick.language}`)}</span>}
    </>
  );
}
