import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import type { Me } from '~/session/me';
import { RadioField, TextAreaField, TextField } from '~/ui/form/fields';
import { useSavedViewText } from './texts';

/** What a view is called, and whom it is for. */
export function SavedViewFields({ me }: { me: Me }) {
  const t = useSavedViewText();
  const language = useLanguage();
  const options = [
    { value: 'own', label: t('audience.own') },
    ...(me.administration ? [{ value: 'administration', label: t('audience.administration') }] : []),
    ...me.coordinates.map(({ id, name }) => ({
      value: id,
      label: t('audience.partnership', { name: localizedString(name, language) }),
    })),
  ];
  return (
    <>
      <TextField name="name" label={t('form.name')} required />
      <TextAreaField name="note" label={t('form.note')} rows={2} limit={1000} />
      {options.length > 1 && (
        <RadioField
          name="audience"
          label={t('form.audience')}
          description={t('form.audienceHint')}
          options={options}
          required
        />
      )}
    </>
  );
}
