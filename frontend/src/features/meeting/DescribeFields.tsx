import { Alert, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useFormContext } from 'react-hook-form';
import { type RefEntry, useVocabulary, useVocabularyLabel, vocabularyQuery } from '~/api/refData';
import { CheckboxGroupField, LocalizedField, RadioField, SelectField, TextField } from '~/ui/form/fields';
import { OrganizationField } from '~/ui/form/OrganizationField';
import { RepeatedFields } from '~/ui/form/RepeatedFields';
import { INFORMAL_LIMIT, TITLE_LIMIT } from './meetingForm';
import { useMeetingText } from './texts';

/** What is asked of a meeting, whether it is planned or changed. */
export function DescribeFields() {
  const t = useMeetingText();
  const categories = useVocabulary('functionCategories');
  return (
    <>
      <LocalizedField name="title" label={t('form.title')} limit={TITLE_LIMIT} oneNeeded />
      <RadioField
        name="purpose"
        label={t('form.purpose')}
        options={useVocabulary('meetingPurposes')}
        required
      />
      <CheckboxGroupField name="invitedCategories" label={t('form.invited')} options={categories} />
      <Suggestion />
      <TextField name="room" label={t('form.room')} />
      <OrganizationField name="host" label={t('form.host')} />
      <TextField name="onlineUrl" type="url" label={t('form.online')} />
      <SelectField name="chairCategory" label={t('form.chair')} options={categories} />
      <LocalizedField name="informal" label={t('form.informal')} limit={INFORMAL_LIMIT} />
      <RepeatedFields
        name="documents"
        label={t('form.documents')}
        item={(number) => t('form.document', { number })}
        add={t('form.documentAdd')}
        empty={{ title: '', url: '' }}
      >
        {(prefix) => (
          <>
            <TextField name={`${prefix}.title`} label={t('form.documentTitle')} required />
            <TextField name={`${prefix}.url`} type="url" label={t('form.documentUrl')} required />
          </>
        )}
      </RepeatedFields>
    </>
  );
}

/** Whom the purpose suggests, and a word when superiors are asked to an exchange. */
function Suggestion() {
  const t = useMeetingText();
  const label = useVocabularyLabel('functionCategories');
  const { watch, setValue } = useFormContext();
  const purposes = useQuery(vocabularyQuery('meetingPurposes')).data ?? [];
  const categories = useQuery(vocabularyQuery('functionCategories')).data ?? [];
  const attributes = purposes.find(({ code }) => code === watch('purpose'))?.attributes;
  const suggested = (attributes?.invite ?? []) as string[];
  const invited: string[] = watch('invitedCategories');
  const superiors = categories.filter(isSuperior).map(({ code }) => code);
  if (!attributes) return null;
  return (
    <>
      <p>
        {t('form.suggest', { categories: suggested.map(label).join(', ') })}{' '}
        <Button
          variant="default"
          size="compact-md"
          onClick={() => setValue('invitedCategories', suggested, { shouldDirty: true })}
        >
          {t('form.takeOver')}
        </Button>
      </p>
      {attributes.withoutSuperiors === true && invited.some((code) => superiors.includes(code)) && (
        <Alert color="yellow" role="status" mb="md">
          {t('form.superiors')}
        </Alert>
      )}
    </>
  );
}

function isSuperior({ attributes }: RefEntry): boolean {
  return attributes?.superior === true;
}
