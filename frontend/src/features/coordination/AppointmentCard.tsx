import { Anchor, Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useVocabularyLabel } from '~/api/refData';
import { formatDate, today } from '~/lib/format/date';
import { formatDecimal } from '~/lib/format/number';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { FieldList } from '~/ui/FieldList';
import { LocalizedText } from '~/ui/LocalizedText';
import { DateText } from '~/ui/values';
import { Appoint } from './Appoint';
import { ChangeFte } from './ChangeFte';
import { CorrectAppointment } from './CorrectAppointment';
import { EndAppointment } from './EndAppointment';
import type { Appointment, Post } from './model';
import { Fte } from './PostNames';
import { ReopenAppointment } from './ReopenAppointment';
import { useRolesText } from './rolesTexts';
import { monthsBetween, yearsAndMonths } from './tenure';
import { useCoordinationText } from './texts';

interface AppointmentCardProps {
  appointment: Appointment;
  post: Post;
}

/** One appointment with all the reader may know of it. */
export function AppointmentCard({ appointment, post }: AppointmentCardProps) {
  const t = useCoordinationText();
  const parts = useRolesText();
  const language = useLanguage();
  const reason = useVocabularyLabel('appointmentEndReasons');
  const statute = useVocabularyLabel('appointmentStatutes');
  const { partnersConsulted, fteHistory } = appointment;
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
            label: parts('appointment.capacity'),
            value: appointment.capacity === 'deputy' && parts('appointment.deputy'),
          },
          {
            label: t('post.email'),
            value: person?.email && <Anchor href={`mailto:${person.email}`}>{person.email}</Anchor>,
          },
          { label: t('post.period'), value: <PeriodWords appointment={appointment} /> },
          { label: parts('tenure.label'), value: <Tenure appointment={appointment} /> },
          { label: t('post.fte'), value: <Fte value={appointment.fte} /> },
          {
            label: parts('appointment.fteHistory'),
            value: fteHistory
              ?.map(
                ({ from, fte, why }) =>
                  `${formatDate(from, language)}: ${fte === undefined ? t('posts.fteUnknown') : formatDecimal(fte, language)}${why ? ` (${why})` : ''}`,
              )
              .join('; '),
          },
          { label: t('post.employer'), value: employer && <LocalizedText value={employer.name} unmarked /> },
          { label: t('post.host'), value: host && <LocalizedText value={host.name} unmarked /> },
          {
            label: t('post.secondedBy'),
            value: secondedBy && <LocalizedText value={secondedBy.name} unmarked />,
          },
          { label: parts('appointment.statute'), value: appointment.statute && statute(appointment.statute) },
          { label: parts('appointment.powers'), value: appointment.powers },
          {
            label: parts('appointment.consulted'),
            value:
              partnersConsulted !== undefined &&
              parts(partnersConsulted ? 'appointment.yes' : 'appointment.no'),
          },
          { label: t('post.recruitedThrough'), value: appointment.recruitedThrough },
          { label: t('post.reason'), value: reason(appointment.endReason) },
          { label: t('end.note'), value: appointment.endNote },
          { label: parts('appointment.history'), value: <Corrections appointment={appointment} /> },
        ].filter(
          ({ label, value }) =>
            label !== parts('appointment.history') || (value && appointment.corrections?.length),
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

/** How long somebody has held the post, or held it; nothing for who is still to come. */
function Tenure({ appointment: { validFrom, validUntil } }: { appointment: Appointment }) {
  const t = useRolesText();
  const day = today();
  if (validFrom > day) return null;
  const { years, months } = yearsAndMonths(
    monthsBetween(validFrom, validUntil && validUntil < day ? validUntil : day),
  );
  const words = [
    years > 0 ? t('tenure.years', { count: years }) : undefined,
    months > 0 ? t('tenure.months', { count: months }) : undefined,
  ].filter(Boolean);
  return <>{words.length > 0 ? words.join(', ') : t('tenure.short')}</>;
}

type CorrectedField =
  | 'capacity'
  | 'statute'
  | 'powers'
  | 'partnersConsulted'
  | 'from'
  | 'replaces'
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

type CorrectedAct =
  | 'appointmentCorrected'
  | 'appointmentEnded'
  | 'appointmentReopened'
  | 'appointmentFteChanged';

function Corrections({ appointment: { corrections } }: { appointment: Appointment }) {
  const t = useCoordinationText();
  const parts = useRolesText();
  if (!corrections?.length) return null;
  return (
    <ul style={{ margin: 0, paddingInlineStart: '1.1rem' }}>
      {corrections.map(({ at, act, why, fields }) => (
        <li key={`${at}-${act}`}>
          <DateText value={at} />: {parts(`appointment.act.${act as CorrectedAct}`)}
          {why && ` – ${why}`}
          {act === 'appointmentCorrected' &&
            ` (${fields.map((field) => t(`correct.fields.${field as CorrectedField}`)).join(', ')})`}
        </li>
      ))}
    </ul>
  );
}

function Acts({ appointment, post }: AppointmentCardProps) {
  const t = useCoordinationText();
  const parts = useRolesText();
  const [open, setOpen] = useState<'end' | 'correct' | 'cover' | 'fte' | 'reopen'>();
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
        {may.includes('end') &&
          !appointment.temporaryFor &&
          appointment.capacity === 'holder' &&
          post.permittedActions?.includes('appoint') && (
            <Button variant="default" onClick={() => setOpen('cover')}>
              {t('post.cover')}
            </Button>
          )}
        {may.includes('changeFte') && (
          <Button variant="default" onClick={() => setOpen('fte')}>
            {parts('appointment.changeFte')}
          </Button>
        )}
        {may.includes('reopen') && (
          <Button variant="default" onClick={() => setOpen('reopen')}>
            {parts('appointment.reopen')}
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
      {open === 'fte' && <ChangeFte appointment={appointment} onClose={close} />}
      {open === 'reopen' && <ReopenAppointment appointment={appointment} onClose={close} />}
      <Appoint post={post} replaces={appointment} opened={open === 'cover'} onClose={close} />
    </>
  );
}
