import { Alert } from '@mantine/core';
import { useVocabulary } from '~/api/refData';
import { DateField, LocalizedField, RadioField, SelectField } from '~/ui/form/fields';
import { CONSENTS, LEVELS, TELLERS } from './model';
import { LONG } from './storyForm';
import { useStoryText } from './texts';

/** What a story tells, for writing and for changing it. */
export function StoryFields() {
  const t = useStoryText();
  return (
    <>
      <Alert role="note" color="yellow" variant="light" mb="md" maw="var(--text-width)">
        {t('form.warning')}
      </Alert>
      <LocalizedField name="title" label={t('form.title')} limit={200} oneNeeded />
      <LocalizedField
        name="change"
        label={t('form.change')}
        description={t('form.changeHint')}
        multiline
        limit={LONG}
        oneNeeded
      />
      <LocalizedField name="significance" label={t('form.significance')} multiline limit={LONG} oneNeeded />
      <LocalizedField
        name="contribution"
        label={t('form.contribution')}
        description={t('form.contributionHint')}
        multiline
        limit={LONG}
      />
      <DateField name="periodFrom" label={t('form.periodFrom')} required />
      <DateField name="periodUntil" label={t('form.periodUntil')} required />
      <SelectField name="domain" label={t('form.domain')} options={useVocabulary('changeDomains')} required />
      <SelectField
        name="phase"
        label={t('form.phase')}
        options={useVocabulary('partnershipPhases')}
        required
      />
      <RadioField
        name="level"
        label={t('form.level')}
        options={LEVELS.map((value) => ({ value, label: t(`levels.${value}`) }))}
        required
      />
      <SelectField
        name="teller"
        label={t('form.teller')}
        options={TELLERS.map((value) => ({ value, label: t(`tellers.${value}`) }))}
        required
      />
      <RadioField
        name="consent"
        label={t('form.consent')}
        description={t('form.consentHint')}
        options={CONSENTS.map((value) => ({ value, label: t(`consents.${value}`) }))}
        required
      />
      <DateField name="consentedOn" label={t('form.consentedOn')} required />
    </>
  );
}
