import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch } from '~/api/client';
import { switchLanguage } from '~/lib/i18n/i18n';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '~/lib/i18n/languages';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { meQuery } from '~/session/me';
import { useSessionState } from '~/session/store';
import classes from './Shell.module.css';
import { useAppText } from './texts';

/** Changes the language in place: same page, same filters, same half-filled form. */
export function LanguageSwitch() {
  const t = useAppText();
  const current = useLanguage();
  const remember = useRememberOnAccount();
  const choose = (language: Language) => {
    void switchLanguage(language);
    remember(language);
  };
  return (
    <fieldset className={classes.languages}>
      <legend className="visually-hidden">{t('language')}</legend>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          className={classes.language}
          aria-pressed={language === current}
          title={LANGUAGE_NAMES[language]}
          onClick={() => choose(language)}
        >
          {language.toUpperCase()}
          <span className="visually-hidden"> – {LANGUAGE_NAMES[language]}</span>
        </button>
      ))}
    </fieldset>
  );
}

/** Mails come in the language of the account, so the choice is kept there too. */
function useRememberOnAccount(): (language: Language) => void {
  const { status } = useSessionState();
  const queryClient = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: async (language: Language) => {
      const { etag } = await queryClient.ensureQueryData(meQuery);
      await api.PATCH('/me', { params: { header: ifMatch(etag) }, body: { language } });
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: meQuery.queryKey }),
  });
  return (language) => {
    if (status === 'signedIn') mutate(language);
  };
}
