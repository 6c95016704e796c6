import { zodResolver } from '@hookform/resolvers/zod';
import { Alert, Button } from '@mantine/core';
import { useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { useVocabulary } from '~/api/refData';
import { today } from '~/lib/format/date';
import { formatDecimal, parseDecimal } from '~/lib/format/number';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { FormDialog } from '~/ui/FormDialog';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import {
  CheckboxField,
  DateField,
  DecimalField,
  RadioField,
  SelectField,
  TextAreaField,
  TextField,
} from '~/ui/form/fields';
import { type ChosenOrganization, OrganizationField } from '~/ui/form/OrganizationField';
import {
  decimalInput,
  optionalChoice,
  optionalDate,
  optionalText,
  requiredChoice,
  requiredDate,
  requiredText,
} from '~/ui/form/schema';
import { useToast } from '~/ui/Toasts';
import { useUiText } from '~/ui/texts';
import type { Appointment, Post } from './model';
import { useAppoint } from './queries';
import { useRolesText } from './rolesTexts';
import { useCoordinationText } from './texts';

interface AppointProps {
  post: Post;
  /** The appointment somebody stands in for; without it the post is filled in somebody's own name. */
  replaces?: Appointment;
  opened: boolean;
  onClose: () => void;
}

export function Appoint({ opened, ...props }: AppointProps) {
  const t = useCoordinationText();
  return (
    <FormDialog
      opened={opened}
      title={t(props.replaces ? 'appoint.coverTitle' : 'appoint.title')}
      onClose={props.onClose}
    >
      <AppointForm {...props} />
    </FormDialog>
  );
}

const key = useCoordinationText.key;
const chosen = z.custom<ChosenOrganization | undefined>();

const schema = z
  .object({
    personName: requiredText(key('appoint.nameMissing')),
    personEmail: optionalText(254),
    namePublic: z.boolean(),
    employer: chosen,
    host: chosen,
    secondedBy: chosen,
    fte: decimalInput(key('create.fteWrong')),
    validFrom: requiredDate(key('create.dateMissing')),
    validUntil: optionalDate(key('appoint.untilWrong')),
    recruitedThrough: optionalText(200),
    capacity: requiredChoice(key('appoint.nameMissing')),
    statute: optionalChoice(),
    powers: optionalText(1000),
    partnersConsulted: optionalChoice(),
  })
  .refine(({ validFrom, validUntil }) => !validUntil || validUntil >= validFrom, {
    path: ['validUntil'],
    error: key('appoint.untilWrong'),
  });

function AppointForm({ post, replaces, onClose }: Omit<AppointProps, 'opened'>) {
  const t = useCoordinationText();
  const parts = useRolesText();
  const statutes = useVocabulary('appointmentStatutes');
  const ui = useUiText();
  const toast = useToast();
  const appoint = useAppoint();
  const form = useForm({
    resolver: zodResolver(schema),
    shouldFocusError: false,
    defaultValues: {
      personName: '',
      personEmail: '',
      namePublic: false,
      employer: undefined,
      host: undefined,
      secondedBy: undefined,
      fte: post.plannedFte ?? '',
      validFrom: firstDay(post),
      validUntil: '',
      recruitedThrough: '',
      capacity: 'holder',
      statute: '',
      powers: '',
      partnersConsulted: '',
    },
  });
  return (
    <Form
      form={form}
      namespace={useCoordinationText.namespace}
      onSubmit={async ({ employer, host, secondedBy, capacity, partnersConsulted, ...values }) => {
        await appoint.mutateAsync({
          ...values,
          capacity: capacity as Appointment['capacity'],
          partnersConsulted: consulted(partnersConsulted),
          post: post.id,
          replaces: replaces?.id,
          employer: employer?.id,
          host: host?.id,
          secondedBy: secondedBy?.id,
        });
        toast(t('appoint.done'));
        onClose();
      }}
    >
      <p>{t('appoint.who')}</p>
      {replaces && (
        <p>
          {t('appoint.replaces')}: <strong>{replaces.person?.name}</strong>
        </p>
      )}
      {!replaces && (
        <RadioField
          name="capacity"
          label={parts('appointment.capacityLabel')}
          options={[
            { value: 'holder', label: parts('appointment.holderLabel') },
            { value: 'deputy', label: parts('appointment.deputyLabel') },
          ]}
          required
        />
      )}
      <TextField name="personName" label={t('appoint.personName')} required />
      <TextField
        name="personEmail"
        type="email"
        label={t('appoint.personEmail')}
        description={t('appoint.emailHint')}
      />
      <CheckboxField
        name="namePublic"
        label={t('appoint.namePublic')}
        description={t('appoint.namePublicHint')}
      />
      <DateField name="validFrom" label={t('appoint.from')} required />
      <DateField name="validUntil" label={t('appoint.until')} description={t('appoint.untilHint')} />
      <DecimalField name="fte" label={t('appoint.fte')} description={t('create.fteHint')} required />
      <MoreThanPlanned post={post} replaces={replaces} />
      <OrganizationField
        name="employer"
        label={t('appoint.employer')}
        description={t('appoint.employerHint')}
      />
      <details>
        <summary>{t('appoint.more')}</summary>
        <OrganizationField name="host" label={t('appoint.host')} />
        <OrganizationField name="secondedBy" label={t('appoint.secondedBy')} />
        <TextField name="recruitedThrough" label={t('appoint.recruitedThrough')} />
        <SelectField name="statute" label={parts('appointment.statute')} options={statutes} />
        <TextAreaField
          name="powers"
          label={parts('appointment.powers')}
          description={parts('appointment.powersHint')}
          limit={1000}
          rows={2}
        />
        <Consulted />
      </details>
      <FormActions submit={t('appoint.save')}>
        <Button variant="default" size="md" onClick={onClose}>
          {ui('cancel')}
        </Button>
      </FormActions>
    </Form>
  );
}

/** Whether the partners were consulted about the appointment (2a-R30): yes, no, or nobody knows. */
export function Consulted() {
  const parts = useRolesText();
  return (
    <RadioField
      name="partnersConsulted"
      label={parts('appointment.consultedLabel')}
      options={[
        { value: 'true', label: parts('appointment.yes') },
        { value: 'false', label: parts('appointment.no') },
      ]}
    />
  );
}

export const consulted = (choice: string | undefined) =>
  choice === undefined ? undefined : choice === 'true';

/** A vacancy that is over starts on the first day nobody held the post; else today. */
function firstDay({ validFrom }: Post): string {
  return validFrom > today() ? validFrom : today();
}

/** More FTE than planned is recorded, with a word about it (R37): only contradictions are refused. */
function MoreThanPlanned({ post, replaces }: Pick<AppointProps, 'post' | 'replaces'>) {
  const t = useCoordinationText();
  const language = useLanguage();
  const typed = useWatch({ name: 'fte' }) as string;
  const planned = Number(post.plannedFte ?? Number.POSITIVE_INFINITY);
  const present = replaces ? 0 : Number(post.actualFte ?? 0);
  if (!(present + Number(parseDecimal(typed) ?? 0) > planned)) return null;
  return (
    <Alert color="yellow" role="status" mb="md">
      {t('appoint.fteOver', { planned: formatDecimal(post.plannedFte ?? '', language) })}
    </Alert>
  );
}
