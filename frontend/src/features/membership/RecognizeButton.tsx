import { Button } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import { today } from '~/lib/format/date';
import { DialogForm } from '~/ui/form/DialogForm';
import { DateField, RadioField, TextAreaField } from '~/ui/form/fields';
import { type ChosenOrganization, OrganizationField } from '~/ui/form/OrganizationField';
import { optionalText, requiredChoice, requiredDate } from '~/ui/form/schema';
import { useToast } from '~/ui/Toasts';
import { useMembershipLifeText } from './lifeTexts';
import { useRecognize } from './queries';

const key = useMembershipLifeText.key;

const schema = z.object({
  authority: z.custom<ChosenOrganization>(
    (value) => value !== undefined,
    key('recognition.authorityMissing'),
  ),
  recognized: requiredChoice(key('recognition.saysMissing')),
  validFrom: requiredDate(key('recognition.sinceMissing')),
  note: optionalText(2000),
});

/** What one OCMW or municipality says of a member; what it said before stays. */
export function RecognizeButton({ membershipId }: { membershipId: string }) {
  const t = useMembershipLifeText();
  const toast = useToast();
  const recognize = useRecognize(membershipId);
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('recognition.record')}
      </Button>
      {opened && (
        <DialogForm
          title={t('recognition.record')}
          schema={schema}
          namespace={useMembershipLifeText.namespace}
          draft={`recognition.${membershipId}`}
          defaultValues={{
            authority: undefined as unknown as ChosenOrganization,
            recognized: '',
            validFrom: today(),
            note: '',
          }}
          submit={t('save')}
          onSubmit={async ({ authority, recognized, ...rest }) => {
            await recognize.mutateAsync({
              ...rest,
              authority: authority.id,
              recognized: recognized === 'yes',
            });
            toast(t('saved'));
          }}
          onClose={() => setOpened(false)}
        >
          <OrganizationField
            name="authority"
            label={t('recognition.authority')}
            description={t('recognition.authorityHint')}
            required
          />
          <RadioField
            name="recognized"
            label={t('recognition.says')}
            options={[
              { value: 'yes', label: t('recognition.yes') },
              { value: 'no', label: t('recognition.no') },
            ]}
            required
          />
          <DateField name="validFrom" label={t('recognition.since')} required />
          <TextAreaField
            name="note"
            label={t('recognition.note')}
            description={t('within')}
            rows={3}
            limit={2000}
          />
        </DialogForm>
      )}
    </>
  );
}
