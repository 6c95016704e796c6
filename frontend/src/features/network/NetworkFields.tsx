import { useWatch } from 'react-hook-form';
import { useVocabulary } from '~/api/refData';
import { FinderField } from '~/ui/form/FinderField';
import {
  CheckboxField,
  CheckboxGroupField,
  DateField,
  LocalizedField,
  RadioField,
  SelectField,
  TextAreaField,
  TextField,
} from '~/ui/form/fields';
import { RepeatedFields } from '~/ui/form/RepeatedFields';
import { TerritoryField } from '~/ui/form/TerritoryField';
import { Section } from '~/ui/Section';
import { ObligationField } from './ObligationField';
import { useOrganizationChoices } from './queries';
import { useNetworkText } from './texts';

/** The fields of the short form, then what else may be known, then where it comes from. */
export function NetworkFields() {
  const t = useNetworkText();
  return (
    <>
      <Section title={t('form.short')} intro={t('form.shortIntro')}>
        <LocalizedField name="name" oneNeeded label={t('page.name')} limit={300} />
        <SelectField name="level" label={t('page.level')} options={useVocabulary('networkLevels')} />
        <RepeatedFields
          name="places"
          label={t('page.territories')}
          item={(place) => t('form.placeNumber', { place })}
          add={t('form.addPlace')}
          empty={{ place: null }}
        >
          {(prefix) => (
            <TerritoryField
              name={`${prefix}.place`}
              label={t('form.place')}
              description={t('form.placeHint')}
            />
          )}
        </RepeatedFields>
        <LocalizedField name="details" label={t('page.details')} multiline limit={4000} />
        <Contact />
        <RadioField
          name="coordination"
          label={t('page.coordination')}
          options={useVocabulary('networkCoordinationTypes')}
        />
        <CheckboxGroupField name="themes" label={t('page.themes')} options={useVocabulary('themes')} />
        <TextField name="themeOther" label={t('page.themeOther')} maxLength={200} />
        <Activities />
      </Section>
      <MoreFields />
      <Section title={t('form.source')} intro={t('form.sourceIntro')}>
        <TextField
          name="source"
          label={t('sources.source')}
          description={t('form.sourceHint')}
          maxLength={500}
        />
        <DateField name="sourceDate" label={t('sources.on')} description={t('form.sourceDateHint')} />
      </Section>
    </>
  );
}

function Contact() {
  const t = useNetworkText();
  const person: string = useWatch({ name: 'contactPerson' });
  return (
    <>
      <LocalizedField
        name="contactFunction"
        label={t('form.contactFunction')}
        description={t('form.contactHint')}
        limit={200}
      />
      <TextField name="contactEmail" type="email" label={t('form.contactEmail')} />
      <TextField name="contactPhone" type="tel" label={t('form.contactPhone')} size={20} />
      <TextField
        name="contactPerson"
        label={t('form.contactPerson')}
        description={t('form.contactPersonHint')}
        maxLength={200}
      />
      {person?.trim() && <CheckboxField name="personAgreed" label={t('form.personAgreed')} />}
    </>
  );
}

function Activities() {
  const t = useNetworkText();
  const chosen: string[] = useWatch({ name: 'activities' });
  return (
    <>
      <CheckboxGroupField
        name="activities"
        label={t('page.activities')}
        description={t('form.activitiesHint')}
        options={useVocabulary('networkActivities')}
      />
      {chosen?.includes('other') && (
        <TextField name="activityOther" label={t('page.activityOther')} required maxLength={200} />
      )}
    </>
  );
}

function MoreFields() {
  const t = useNetworkText();
  const yesNo = [
    { value: 'yes', label: t('page.yes') },
    { value: 'no', label: t('page.no') },
    { value: '', label: t('attend.unknown') },
  ];
  return (
    <Section title={t('form.more')} intro={t('form.moreIntro')}>
      <FinderField
        name="organizer"
        label={t('page.organizer')}
        description={t('form.organizerHint')}
        useChoices={useOrganizationChoices}
      />
      <TextField name="organizerName" label={t('form.organizerName')} maxLength={200} />
      <RadioField name="legalPerson" label={t('page.legalPerson')} options={yesNo} />
      <RadioField name="temporary" label={t('form.temporary')} options={yesNo} />
      <DateField name="validFrom" label={t('page.from')} />
      <DateField name="validUntil" label={t('page.until')} />
      <TextField name="fundingBody" label={t('page.fundingBody')} maxLength={200} />
      <ObligationField name="attendance" label={t('page.attendance')} />
      <LocalizedField name="participants" label={t('page.participants')} limit={1000} />
      <SelectField
        name="meetingInterval"
        label={t('page.interval')}
        options={useVocabulary('meetingIntervals')}
      />
      <TextAreaField name="aliases" label={t('page.aliases')} description={t('form.aliasesHint')} rows={2} />
    </Section>
  );
}
