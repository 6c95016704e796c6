import { Anchor, Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useVocabularyLabel } from '~/api/refData';
import { FieldList } from '~/ui/FieldList';
import { LocalizedText } from '~/ui/LocalizedText';
import { DateText } from '~/ui/values';
import { Appoint } from './Appoint';
import { CorrectAppointment } from './CorrectAppointment';
import { EndAppointment } from './EndAppointment';
import type { Appointment, Post } from './model';
import { Fte } from './PostNames';
import { useCoordinationText } from './texts';

interface AppointmentCardProps {
  appointment: Appointment;
  post: Post;
}

/** One appointment with all the reader may know of it. */
export function AppointmentCard({ appointment, post }: AppointmentCardProps) {
  const t = useCoordinationText();
  const reason = useVocabularyLabel('appointmentEndReasons');
  const { person, employer, host, secondedBy } = appointment;
  return (
    <div
      style={{
        borderInlineStart: '3px solid var(--line, #8884)',
        paddingInlineStart: '1rem',
        marginBlock: '1rem',
      }}
    >
      <FieldList
        fields={[
          { label: t('post.person'), value: <HolderName appointment={appointment} /> },
          {
            label: t('post.email'),
            value: person?.email && <Anchor href={`mailto:${person.email}`}>{person.email}</Anchor>,
          },
          { label: t('post.period'), value: <PeriodWords appointment={appointment} /> },
          { label: t('post.fte'), value: <Fte value={appointment.fte} /> },
          { label: t('post.employer'), value: employer && <LocalizedText value={employer.name} unmarked /> },
          { label: t('post.host'), value: host && <LocalizedText value={host.name} unmarked /> },
          {
            label: t('post.secondedBy'),
            value: secondedBy && <LocalizedText value={secondedBy.name} unmarked />,
          },
          { label: t('post.recruitedThrough'), value: appointment.recruitedThrough },
          { label: t('post.reason'), value: reason(appointment.endReason) },
          { label: t('end.note'), value: appointment.endNote },
          { label: t('post.corrected'), value: <Corrections appointment={appointment} /> },
        ].filter(
          ({ label, value }) => label !== t('post.corrected') || (value && appointment.corrections?.length),
        )}
      />
      <Acts appointment={appointment} post={post} />
    </div>
  );
}

/** The person or organisation, and whom it stands in for. */
export function HolderName({ appointment }: { appointment: Appointment }) {
  const t = useCoordinationText();
  const { person, organization, temporaryFor } = appointment;
  const replaced = temporaryFor?.personName;
  return (
    <>
      {person ? person.name : <LocalizedText value={organization?.name} unmarked />}
      {temporaryFor && ` (${replaced ? t('post.replaces', { name: replaced }) : t('post.replacesSomebody')})`}
    </>
  );
}

/** From the first day up to and including the last. */
export function PeriodWords({ appointment: { validFrom, validUntil } }: { appointment: Appointment }) {
  return (
    <>
      <DateText value={validFrom} /> –{' '}
      {validUntil ? <DateText value={validUntil} /> : <span aria-hidden>…</span>}
    </>
  );
}

type CorrectedField =
  | 'namePublic'
  | 'employer'
  | 'host'
  | 'secondedBy'
  | 'fte'
  | 'validFrom'
  | 'validUntil'
  | 'recruitedThrough'
  | 'endReason'
  | 'person'
  | 'organization';

function Corrections({ appointment: { corrections } }: { appointment: Appointment }) {
  const t = useCoordinationText();
  if (!corrections?.length) return null;
  return (
    <ul style={{ margin: 0, paddingInlineStart: '1.1rem' }}>
      {corrections.map(({ at, why, fields }) => (
        <li key={at}>
          <DateText value={at} />: {why} (
          {fields.map((field) => t(`correct.fields.${field as CorrectedField}`)).join(', ')})
        </li>
      ))}
    </ul>
  );
}

function Acts({ appointment, post }: AppointmentCardProps) {
  const t = useCoordinationText();
  const [open, setOpen] = useState<'end' | 'correct' | 'cover'>();
  const may = appointment.permittedActions ?? [];
  if (may.length === 0) return null;
  const close = () => setOpen(undefined);
  return (
    <>
      <Group gap="sm" mt="sm" className="no-print">
        {may.includes('end') && (
          <Button variant="default" onClick={() => setOpen('end')}>
            {t('post.endHolder')}
          </Button>
        )}
        {may.includes('end') && !appointment.temporaryFor && post.permittedActions?.includes('appoint') && (
          <Button variant="default" onClick={() => setOpen('cover')}>
            {t('post.cover')}
          </Button>
        )}
        {may.includes('correct') && (
          <Button variant="subtle" onClick={() => setOpen('correct')}>
            {t('post.correct')}
          </Button>
        )}
      </Group>
      <EndAppointment appointment={appointment} opened={open === 'end'} onClose={close} />
      <CorrectAppointment appointment={appointment} opened={open === 'correct'} onClose={close} />
      <Appoint post={post} replaces={appointment} opened={open === 'cover'} onClose={close} />
    </>
  );
}
