import { useWatch } from 'react-hook-form';
import { useVocabulary } from '~/api/refData';
import { useMunicipalities } from '~/api/territories';
import { CheckboxGroupField, LocalizedField, SelectField, TextAreaField, TextField } from '~/ui/form/fields';
import { RepeatedFields } from '~/ui/form/RepeatedFields';
import { Section } from '~/ui/Section';
import { EMPTY_CONTACT, EMPTY_SITE } from './organizationForm';
import { useOrganizationText } from './texts';

/** The fields of an organization's record, in the order people know the answers. */
export function OrganizationFields() {
  const t = useOrganizationText();
  const municipalities = useMunicipalities();
  return (
    <>
      <Section title={t('edit.who')}>
        <LocalizedField
          name="name"
          oneNeeded
          label={t('edit.fields.name')}
          description={t('edit.nameHint')}
          limit={300}
        />
        <TextAreaField
          name="aliases"
          label={t('edit.fields.aliases')}
          description={t('edit.aliasesHint')}
          rows={2}
        />
        <Kind />
        <SelectField
          name="legalForm"
          label={t('edit.fields.legalForm')}
          options={useVocabulary('legalForms')}
        />
        <TextField
          name="enterpriseNumber"
          label={t('edit.fields.enterpriseNumber')}
          description={t('edit.numberHint')}
          size={14}
        />
        <SelectField name="municipality" label={t('edit.fields.municipality')} options={municipalities} />
      </Section>
      <Section title={t('edit.what')}>
        <LocalizedField name="purpose" label={t('edit.fields.purpose')} multiline limit={4000} />
        <CheckboxGroupField
          name="sectors"
          label={t('edit.fields.sectors')}
          options={useVocabulary('sectors')}
        />
        <CheckboxGroupField
          name="targetGroups"
          label={t('edit.fields.targetGroups')}
          options={useVocabulary('targetGroups')}
        />
        <CheckboxGroupField
          name="languages"
          label={t('edit.fields.languages')}
          options={useVocabulary('languages')}
        />
      </Section>
      <Section title={t('edit.reach')} intro={t('edit.reachHint')}>
        <TextField name="website" label={t('edit.fields.website')} type="url" autoComplete="url" />
        <RepeatedFields
          name="contacts"
          label={t('edit.fields.contacts')}
          item={(place) => t('edit.contact', { place })}
          add={t('edit.addContact')}
          empty={EMPTY_CONTACT}
        >
          {(prefix) => (
            <>
              <LocalizedField
                name={`${prefix}.function`}
                oneNeeded
                label={t('edit.function')}
                description={t('edit.functionHint')}
              />
              <TextField name={`${prefix}.email`} label={t('edit.email')} type="email" />
              <TextField name={`${prefix}.phone`} label={t('edit.phone')} type="tel" size={20} />
            </>
          )}
        </RepeatedFields>
        <RepeatedFields
          name="sites"
          label={t('edit.fields.sites')}
          item={(place) => t('edit.site', { place })}
          add={t('edit.addSite')}
          empty={EMPTY_SITE}
        >
          {(prefix) => (
            <>
              <LocalizedField name={`${prefix}.label`} label={t('edit.siteLabel')} />
              <TextField name={`${prefix}.street`} label={t('edit.street')} />
              <TextField name={`${prefix}.houseNumber`} label={t('edit.houseNumber')} size={8} />
              <TextField
                name={`${prefix}.postalCode`}
                label={t('edit.postalCode')}
                inputMode="numeric"
                size={6}
              />
              <SelectField
                name={`${prefix}.municipality`}
                label={t('edit.fields.municipality')}
                options={municipalities}
              />
            </>
          )}
        </RepeatedFields>
      </Section>
    </>
  );
}

/** Every closed list has "other", and other has words. */
function Kind() {
  const t = useOrganizationText();
  const type = useWatch({ name: 'type' });
  return (
    <>
      <SelectField
        name="type"
        label={t('edit.fields.type')}
        options={useVocabulary('organizationTypes')}
        required
      />
      {type === 'other' && <TextField name="typeOther" label={t('edit.fields.typeOther')} maxLength={200} />}
    </>
  );
}
