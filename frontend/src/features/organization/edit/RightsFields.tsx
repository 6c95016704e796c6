import { useWatch } from 'react-hook-form';
import { type RefEntry, useVocabulary } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { CheckboxField, SelectField, TextField } from '~/ui/form/fields';
import { RIGHTS_MOMENTS, useRightsText } from '~/ui/rightsTexts';
import { Section } from '~/ui/Section';
import { useRightsByTheme } from '~/ui/useRights';
import own from './Edit.module.css';
import type { RightsValues } from './rights';

/** Every right of the list by theme, each with when it is checked and how far one goes. */
export function RightsFields() {
  const themes = useRightsByTheme() ?? [];
  const held = useWatch<RightsValues, 'rights'>({ name: 'rights' });
  const isAsked = ({ code, offered }: RefEntry) =>
    offered !== false || held[code]?.intake || held[code]?.review;
  return themes.map(({ theme, label, rights }) => (
    <Section key={theme} title={label} level={3}>
      {rights.filter(isAsked).map((right) => (
        <RightField key={right.code} right={right} />
      ))}
    </Section>
  ));
}

function RightField({ right: { code, label, definition } }: { right: RefEntry }) {
  const t = useRightsText();
  const language = useLanguage();
  const name = `rights.${code}`;
  const check = useWatch({ name }) as RightsValues['rights'][string] | undefined;
  const checked = check?.intake || check?.review;
  const reach = useVocabulary('rightsReach');
  return (
    <fieldset className={own.right}>
      <legend>{localizedString(label, language)}</legend>
      {definition && <p className={own.rightWords}>{localizedString(definition, language)}</p>}
      <div className={own.row}>
        {RIGHTS_MOMENTS.map((moment) => (
          <CheckboxField key={moment} name={`${name}.${moment}`} label={t(`moment.${moment}`)} />
        ))}
      </div>
      {checked && code === 'other' && <TextField name="other" label={t('otherRights')} maxLength={200} />}
      {checked && code !== 'other' && (
        <SelectField name={`${name}.reach`} label={t('reach')} options={reach} />
      )}
    </fieldset>
  );
}
