import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import type { Versioned } from '~/api/client';
import { isProblem } from '~/api/problem';
import { useVocabulary } from '~/api/refData';
import type { Language } from '~/lib/i18n/languages';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { ConflictDialog } from '~/ui/ConflictDialog';
import { differences, mergePatch } from '~/ui/conflict';
import { FormDialog } from '~/ui/FormDialog';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import {
  CheckboxField,
  DateField,
  DecimalField,
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
import { QueryView } from '~/ui/QueryView';
import { useToast } from '~/ui/Toasts';
import { useUiText } from '~/ui/texts';
import { Consulted, consulted } from './Appoint';
import type { Appointment } from './model';
import { appointmentQuery, useCorrectAppointment } from './queries';
import { useRolesText } from './rolesTexts';
import { useCoordinationText } from './texts';

interface CorrectAppointmentProps {
  appointment: Appointment;
  opened: boolean;
  onClose: () => void;
}

/** Sets right what was recorded wrongly, on the version the reader has seen. */
export function CorrectAppointment({ appointment, opened, onClose }: CorrectAppointmentProps) {
  const t = useCoordinationText();
  return (
    <FormDialog opened={opened} title={t('correct.title')} onClose={onClose}>
      <Loaded appointmentId={appointment.id} onClose={onClose} />
    </FormDialog>
  );
}

function Loaded({ appointmentId, onClose }: { appointmentId: string; onClose: () => void }) {
  const query = useQuery({ ...appointmentQuery(appointmentId), staleTime: 0, gcTime: 0 });
  return <QueryView query={query}>{(read) => <CorrectForm first={read} onClose={onClose} />}</QueryView>;
}

const key = useCoordinationText.key;
const chosen = z.custom<ChosenOrganization | undefined>();

const schema = z.object({
  namePublic: z.boolean(),
  fte: decimalInput(key('create.fteWrong')),
  validFrom: requiredDate(key('create.dateMissing')),
  validUntil: optionalDate(key('appoint.untilWrong')),
  endReason: optionalChoice(),
  employer: chosen,
  host: chosen,
  secondedBy: chosen,
  recruitedThrough: optionalText(200),
  capacity: requiredChoice(key('appoint.nameMissing')),
  statute: optionalChoice(),
  powers: optionalText(1000),
  partnersConsulted: optionalChoice(),
  why: requiredText(key('correct.whyMissing'), 500),
});

type Values = z.output<typeof schema>;
type Fields = ReturnType<typeof fieldsOf>;

/** What can be set right, as the API takes it. */
function fieldsOf(appointment: Appointment) {
  const { namePublic, validFrom, validUntil, endReason, recruitedThrough } = appointment;
  const { employer, host, secondedBy, capacity, statute, powers, partnersConsulted } = appointment;
  return {
    namePublic,
    fte: atBeginning(appointment),
    capacity,
    statute,
    powers,
    partnersConsulted,
    validFrom,
    validUntil,
    endReason,
    recruitedThrough,
    employer: employer?.id,
    host: host?.id,
    secondedBy: secondedBy?.id,
  };
}

/** What is set right is the time at the beginning; later changes stand beside it. */
function atBeginning({ fte = '', fteHistory }: Appointment): string {
  return fteHistory?.[0] ? (fteHistory[0].fte ?? '') : fte;
}

function sent({
  why: _,
  employer,
  host,
  secondedBy,
  capacity,
  partnersConsulted,
  ...values
}: Values): Fields {
  return {
    ...values,
    capacity: capacity as Fields['capacity'],
    partnersConsulted: consulted(partnersConsulted),
    employer: employer?.id,
    host: host?.id,
    secondedBy: secondedBy?.id,
  };
}

interface CorrectFormProps {
  first: Versioned<Appointment>;
  onClose: () => void;
}

function CorrectForm({ first, onClose }: CorrectFormProps) {
  const t = useCoordinationText();
  const parts = useRolesText();
  const statutes = useVocabulary('appointmentStatutes');
  const ui = useUiText();
  const language = useLanguage();
  const toast = useToast();
  const queryClient = useQueryClient();
  const reasons = useVocabulary('appointmentEndReasons');
  const appointmentId = first.value.id;
  const correct = useCorrectAppointment(appointmentId);
  const [base, setBase] = useState(first);
  const [conflict, setConflict] = useState<{ mine: Values; theirs: Versioned<Appointment> }>();
  const form = useForm({
    resolver: zodResolver(schema),
    shouldFocusError: false,
    defaultValues: inputs(first.value, language),
  });
  const save = async (mine: Values, onTopOf: Versioned<Appointment>) => {
    const body = { ...mergePatch(fieldsOf(base.value), sent(mine)), why: mine.why };
    await correct.mutateAsync({ etag: onTopOf.etag, body });
    toast(t('correct.done'));
    onClose();
  };
  return (
    <>
      <Form
        form={form}
        namespace={useCoordinationText.namespace}
        onSubmit={(mine) => save(mine, base)}
        onProblem={(problem, mine) => {
          if (!isProblem(problem, 'preconditionFailed')) return false;
          void queryClient
            .fetchQuery({ ...appointmentQuery(appointmentId), staleTime: 0 })
            .then((theirs) => setConflict({ mine, theirs }));
          return true;
        }}
      >
        <p>{t('correct.words')}</p>
        <DateField name="validFrom" label={t('appoint.from')} required />
        <DateField name="validUntil" label={t('appoint.until')} description={t('appoint.untilHint')} />
        {first.value.endReason && <SelectField name="endReason" label={t('end.reason')} options={reasons} />}
        <DecimalField name="fte" label={t('appoint.fte')} description={t('create.fteHint')} required />
        <CheckboxField
          name="namePublic"
          label={t('appoint.namePublic')}
          description={t('appoint.namePublicHint')}
        />
        <OrganizationField name="employer" label={t('appoint.employer')} />
        <OrganizationField name="host" label={t('appoint.host')} />
        <OrganizationField name="secondedBy" label={t('appoint.secondedBy')} />
        <TextField name="recruitedThrough" label={t('appoint.recruitedThrough')} />
        {!first.value.temporaryFor && (
          <SelectField
            name="capacity"
            label={parts('appointment.capacityLabel')}
            options={[
              { value: 'holder', label: parts('appointment.holder') },
              { value: 'deputy', label: parts('appointment.deputy') },
            ]}
            required
          />
        )}
        <SelectField name="statute" label={parts('appointment.statute')} options={statutes} />
        <TextAreaField
          name="powers"
          label={parts('appointment.powers')}
          description={parts('appointment.powersHint')}
          limit={1000}
          rows={2}
        />
        <Consulted />
        <TextField name="why" label={t('correct.why')} description={t('correct.whyHint')} required />
        <FormActions submit={t('correct.save')}>
          <Button variant="default" size="md" onClick={onClose}>
            {ui('cancel')}
          </Button>
        </FormActions>
      </Form>
      {conflict && (
        <ConflictDialog
          opened
          differing={differences(fieldsOf(base.value), sent(conflict.mine), fieldsOf(conflict.theirs.value))}
          label={(name) => t(`correct.fields.${name as keyof Fields}`)}
          onKeepTheirs={() => {
            form.reset({ ...inputs(conflict.theirs.value, language), why: conflict.mine.why });
            setBase(conflict.theirs);
          }}
          onApplyMine={() => save(conflict.mine, conflict.theirs)}
          onClose={() => setConflict(undefined)}
        />
      )}
    </>
  );
}

function inputs(appointment: Appointment, language: Language) {
  const chosenFrom = (ref: Appointment['employer']): ChosenOrganization | undefined =>
    ref && { id: ref.id, name: localizedString(ref.name, language) };
  return {
    namePublic: appointment.namePublic,
    fte: atBeginning(appointment),
    capacity: appointment.capacity as string,
    statute: appointment.statute ?? '',
    powers: appointment.powers ?? '',
    partnersConsulted:
      appointment.partnersConsulted === undefined ? '' : String(appointment.partnersConsulted),
    validFrom: appointment.validFrom,
    validUntil: appointment.validUntil ?? '',
    endReason: appointment.endReason ?? '',
    employer: chosenFrom(appointment.employer),
    host: chosenFrom(appointment.host),
    secondedBy: chosenFrom(appointment.secondedBy),
    recruitedThrough: appointment.recruitedThrough ?? '',
    why: '',
  };
}
