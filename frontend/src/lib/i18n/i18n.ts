import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { isLanguage, type Language, preferredLanguage, rememberLanguage } from './languages';

export const i18n = i18next.createInstance();

void i18n.use(initReactI18next).init({
  lng: preferredLanguage(),
  supportedLngs: ['nl', 'fr', 'en'],
  fallbackLng: false,
  resources: {},
  initAsync: false,
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
});

document.documentElement.lang = currentLanguage();
i18n.on('languageChanged', () => {
  document.documentElement.lang = currentLanguage();
});

export function currentLanguage(): Language {
  return isLanguage(i18n.language) ? i18n.language : 'nl';
}

/** Changes the language of the page in place; the address and what was typed stay. */
export async function switchLanguage(language: Language): Promise<void> {
  rememberLanguage(language);
  await i18n.changeLanguage(language);
}
