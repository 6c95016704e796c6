import { useTranslation } from 'react-i18next';
import { i18n } from './i18n';
import { isLanguage, type Language } from './languages';

/** The language of the page; the component renders again when it changes. */
export function useLanguage(): Language {
  const { i18n: current } = useTranslation(undefined, { i18n });
  return isLanguage(current.language) ? current.language : 'nl';
}
