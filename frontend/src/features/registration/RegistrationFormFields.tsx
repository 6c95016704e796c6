import { type SyntheticEvent, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useVocabulary } from '~/api/refData';
import { FinderField } from '~/ui/form/FinderField';
import { RadioField, SelectField, TextAreaField, TextField } from '~/ui/form/fields';
import { Section } from '~/ui/Section';
import { EnterpriseNumberField } from './EnterpriseNumberField';
import { useMunicipalityChoices, usePartnershipChoices } from './finders';
import { useRegistrationFormText } from './formTexts';
import { PossibleDuplicates } from './PossibleDuplicates';
import classes from './Registration.module.css';

const NAME_LANGUAGES = ['nl', 'fr', 'en', 'de'] as const;
const OPTIONAL = ['enterpriseNumber', 'legalForm', 'purpose', 'website', 'partnership'] as const;

/** The four things that are needed, and the rest folded away. */
export function RegistrationFormFields() {
  const t = useRegistrationFormText();
  const types = useVocabulary('organizationTypes');
  const type = useWatch({ name: 'type' });
  return (
    <>
      <Section title={t('needed')}>
        <TextField
          name="name"
          label={t('name')}
          description={t('nameHint')}
          required
          autoComplete="organization"
        />
        <PossibleDuplicates />
        <RadioField
          name="nameLanguage"
          label={t('nameLanguage')}
          options={NAME_LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
          required
        />
        <SelectField name="type" label={t('type')} options={types} required />
        {type === 'other' && <TextField name="typeOther" label={t('typeOther')} required />}
        <FinderField
          name="municipality"
          label={t('municipality')}
          description={t('municipalityHint')}
          useChoices={useMunicipalityChoices}
          required
        />
      </Section>
      <Section title={t('contact')} level={3} intro={t('contactHint')}>
        <TextField
          name="contactFunction"
          label={t('contactFunction')}
          description={t('contactFunctionHint')}
        />
        <TextField
          name="contactEmail"
          label={t('contactEmail')}
          type="email"
          inputMode="email"
          autoComplete="email"
          required
        />
      </Section>
      <OptionalFields />
    </>
  );
}

function OptionalFields() {
  const t = useRegistrationFormText();
  const { formState, getValues } = useFormContext();
  const [open, setOpen] = useState(() => OPTIONAL.some((name) => getValues(name)));
  const needsLook = OPTIONAL.some((name) => name in formState.errors);
  const follow = (event: SyntheticEvent<HTMLDetailsElement>) => setOpen(event.currentTarget.open);
  return (
    <details className={classes.more} open={open || needsLook} onToggle={follow}>
      <summary>{t('more')}</summary>
      <div>
        <p className={classes.facts}>{t('moreHint')}</p>
        <EnterpriseNumberField />
        <SelectField name="legalForm" label={t('legalForm')} options={useVocabulary('legalForms')} />
        <TextAreaField
          name="purpose"
          label={t('purpose')}
          description={t('purposeHint')}
          rows={3}
          limit={2000}
        />
        <TextField name="website" label={t('website')} type="url" inputMode="url" autoComplete="url" />
        <FinderField
          name="partnership"
          label={t('partnership')}
          description={t('partnershipHint')}
          useChoices={usePartnershipChoices}
        />
      </div>
    </details>
  );
}
