import { z } from 'zod';
import { useVocabulary } from '~/api/refData';
import { today } from '~/lib/format/date';
import { DialogForm } from '~/ui/form/DialogForm';
import { CheckboxField, DateField, SelectField, TextField } from '~/ui/form/fields';
import { type ChosenOrganization, OrganizationField } from '~/ui/form/OrganizationField';
import { optionalDate, optionalText, requiredChoice, requiredDate } from '~/ui/form/schema';
import { useToast } from '~/ui/Toasts';
import { useBodyActs } from './queries';
import { useBodyText } from './texts';

const key = useBodyText.key;

const schema = z
  .object({
    organization: z.custom<ChosenOrganization | undefined>(),
    name: optionalText(200),
    email: z.union([z.literal('').transform(() => undefined), z.email()], key('seats.emailWrong')),
    function: optionalText(200),
    category: requiredChoice(key('seats.missing')),
    role: requiredChoice(key('seats.missing')),
    basis: requiredChoice(key('seats.missing')),
    required: z.boolean(),
    validFrom: requiredDate(key('page.missingDate')),
    validUntil: optionalDate(key('page.missingDate')),
  })
  .refine(({ organization, name, function: words }) => organization || name || words, {
    path: ['function'],
    error: key('seats.somebody'),
  });

/** Gives somebody a seat: an organisation, a person, or a function. */
export function GiveSeat({ bodyId, onClose }: { bodyId: string; onClose: () => void }) {
  const t = useBodyText();
  const toast = useToast();
  const { give } = useBodyActs(bodyId);
  return (
    <DialogForm
      title={t('seats.give')}
      schema={schema}
      namespace={useBodyText.namespace}
      defaultValues={{
        organization: undefined,
        name: '',
        email: '',
        function: '',
        category: '',
        role: 'member',
        basis: '',
        required: false,
        validFrom: today(),
        validUntil: '',
      }}
      submit={t('seats.give')}
      onSubmit={async ({ organization, ...seat }) => {
        await give.mutateAsync({ ...seat, organization: organization?.id });
        toast(t('seats.given'));
      }}
      onClose={onClose}
    >
      <OrganizationField name="organization" label={t('seats.organization')} />
      <TextField name="function" label={t('seats.function')} />
      <TextField name="name" label={t('seats.person')} description={t('seats.personHint')} />
      <TextField name="email" type="email" label={t('seats.email')} description={t('seats.emailHint')} />
      <SelectField
        name="category"
        label={t('seats.category')}
        options={useVocabulary('functionCategories')}
        required
      />
      <SelectField name="role" label={t('seats.role')} options={useVocabulary('seatRoles')} required />
      <SelectField name="basis" label={t('seats.basis')} options={useVocabulary('seatBases')} required />
      <CheckboxField name="required" label={t('seats.requiredLabel')} />
      <DateField name="validFrom" label={t('seats.from')} required />
      <DateField name="validUntil" label={t('seats.until')} description={t('seats.untilHint')} />
    </DialogForm>
  );
}
