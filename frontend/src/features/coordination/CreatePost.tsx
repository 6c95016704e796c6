import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { vocabularyQuery } from '~/api/refData';
import { today } from '~/lib/format/date';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { DateField, DecimalField, LocalizedField, SelectField, TextField } from '~/ui/form/fields';
import { decimalInput, optionalText, requiredChoice, requiredDate } from '~/ui/form/schema';
import { useToast } from '~/ui/Toasts';
import { useUiText } from '~/ui/texts';
import { FormDialog } from './FormDialog';
import { localizedInput } from './localizedInput';
import { useCreatePost } from './queries';
import { useCoordinationText } from './texts';

interface CreatePostProps {
  partnershipId: string;
  opened: boolean;
  onClose: () => void;
}

export function CreatePost({ opened, ...props }: CreatePostProps) {
  const t = useCoordinationText();
  return (
    <FormDialog opened={opened} title={t('create.title')} onClose={props.onClose}>
      <CreatePostForm {...props} />
    </FormDialog>
  );
}

const key = useCoordinationText.key;

const schema = z.object({
  roleType: requiredChoice(key('create.roleMissing')),
  title: localizedInput(200),
  plannedFte: decimalInput(key('create.fteWrong')),
  from: requiredDate(key('create.dateMissing')),
  mandate: localizedInput(4000),
  basis: optionalText(500),
  contactEmail: optionalText(254),
  contactPhone: optionalText(30),
});

function CreatePostForm({ partnershipId, onClose }: Omit<CreatePostProps, 'opened'>) {
  const t = useCoordinationText();
  const ui = useUiText();
  const toast = useToast();
  const create = useCreatePost();
  const roles = usePartnershipRoles();
  const form = useForm({
    resolver: zodResolver(schema),
    shouldFocusError: false,
    defaultValues: {
      roleType: '',
      title: { nl: '', fr: '' },
      plannedFte: '1',
      from: today(),
      mandate: { nl: '', fr: '' },
      basis: '',
      contactEmail: '',
      contactPhone: '',
    },
  });
  return (
    <Form
      form={form}
      namespace={useCoordinationText.namespace}
      onSubmit={async (values) => {
        await create.mutateAsync({ ...values, partnership: partnershipId });
        toast(t('create.done'));
        onClose();
      }}
    >
      <SelectField name="roleType" label={t('create.role')} options={roles} required />
      <DecimalField name="plannedFte" label={t('create.fte')} description={t('create.fteHint')} required />
      <DateField name="from" label={t('create.from')} required />
      <TextField
        name="contactEmail"
        type="email"
        label={t('create.contactEmail')}
        description={t('create.contactHint')}
      />
      <TextField name="contactPhone" type="tel" label={t('create.contactPhone')} />
      <LocalizedField name="title" label={t('create.localTitle')} description={t('create.localTitleHint')} />
      <LocalizedField
        name="mandate"
        label={t('create.mandate')}
        description={t('create.mandateHint')}
        multiline
        limit={4000}
      />
      <TextField name="basis" label={t('create.basis')} description={t('create.basisHint')} />
      <FormActions submit={t('create.save')}>
        <Button variant="default" size="md" onClick={onClose}>
          {ui('cancel')}
        </Button>
      </FormActions>
    </Form>
  );
}

const IN_A_PARTNERSHIP = ['partnership', 'body', 'project'];

/** The functions a post of a partnership can have. */
function usePartnershipRoles() {
  const language = useLanguage();
  const { data } = useQuery(vocabularyQuery('roleTypes'));
  return (data ?? [])
    .filter(({ attributes }) => IN_A_PARTNERSHIP.includes(String(attributes?.scope)))
    .map(({ code, label }) => ({ value: code, label: localizedString(label, language) || code }));
}
