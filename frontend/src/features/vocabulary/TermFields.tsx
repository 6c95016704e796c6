import { TextAreaField, TextField } from '~/ui/form/fields';
import { useVocabularyText } from './texts';

const LANGUAGES = ['nl', 'fr', 'en'] as const;

/** Label, definition and note on equivalence, each in three languages under each other. */
export function TermFields() {
  const t = useVocabularyText();
  return (
    <>
      <fieldset style={{ border: 0, margin: '0 0 1rem', padding: 0 }}>
        <legend>{t('terms.label')}</legend>
        {LANGUAGES.map((language) => (
          <TextField
            key={language}
            name={`label.${language}`}
            label={t(`form.language.${language}`)}
            lang={language}
            required
            maxLength={200}
          />
        ))}
      </fieldset>
      {(['definition', 'note'] as const).map((name) => (
        <fieldset key={name} style={{ border: 0, margin: '0 0 1rem', padding: 0 }}>
          <legend>{t(`terms.${name}`)}</legend>
          <p style={{ color: 'var(--ink-soft)' }}>{t(`form.${name}Hint`)}</p>
          {LANGUAGES.map((language) => (
            <TextAreaField
              key={language}
              name={`${name}.${language}`}
              label={t(`form.language.${language}`)}
              lang={language}
              rows={2}
            />
          ))}
        </fieldset>
      ))}
    </>
  );
}
