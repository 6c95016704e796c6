import { Alert, Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useVocabularyLabel } from '~/api/refData';
import { today } from '~/lib/format/date';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { DataTable } from '~/ui/DataTable';
import { DialogForm } from '~/ui/form/DialogForm';
import { DateField } from '~/ui/form/fields';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { Section } from '~/ui/Section';
import { useToast } from '~/ui/Toasts';
import { useOutcome } from '~/ui/useOutcome';
import { DateText } from '~/ui/values';
import { endingSchema } from './BodyAbout';
import { GiveSeat } from './GiveSeat';
import { type Body, bodyQuery, type Seat, useBodyActs } from './queries';
import { useBodyText } from './texts';

/** Who sits in a body, and what its composition still asks for. */
export function Seats({ body }: { body: Body }) {
  const t = useBodyText();
  const [history, setHistory] = useState(false);
  const [giving, setGiving] = useState(false);
  const all = useQuery({ ...bodyQuery(body.id, undefined, true), enabled: history });
  const keeps = body.permittedActions?.includes('keep') ?? false;
  const seats = history ? (all.data?.value.seats ?? body.seats) : body.seats;
  if (body.openOccasions) {
    return (
      <Section title={t('seats.title')}>
        <p>{t('seats.platform')}</p>
      </Section>
    );
  }
  return (
    <Section
      title={t('seats.title')}
      actions={
        <>
          <Button variant="default" onClick={() => setHistory(!history)}>
            {t(history ? 'seats.current' : 'seats.history')}
          </Button>
          {keeps && <Button onClick={() => setGiving(true)}>{t('seats.give')}</Button>}
        </>
      }
    >
      {keeps && body.findings.length > 0 && (
        <Alert title={t('seats.findings')} mb="md">
          <ul>
            {body.findings.map(({ sentence }) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Alert>
      )}
      {seats.length === 0 ? <p>{t('seats.none')}</p> : <SeatTable body={body} seats={seats} keeps={keeps} />}
      {giving && <GiveSeat bodyId={body.id} onClose={() => setGiving(false)} />}
    </Section>
  );
}

function SeatTable({ body, seats, keeps }: { body: Body; seats: Seat[]; keeps: boolean }) {
  const t = useBodyText();
  const role = useVocabularyLabel('seatRoles');
  const basis = useVocabularyLabel('seatBases');
  const category = useVocabularyLabel('functionCategories');
  return (
    <DataTable
      caption={t('seats.title')}
      captionHidden
      rows={seats}
      rowKey={({ id }) => id}
      columns={[
        { key: 'who', header: t('seats.who'), rowHeader: true, cell: (seat) => <Who seat={seat} /> },
        {
          key: 'role',
          header: t('seats.role'),
          cell: (seat) => `${role(seat.role)} (${t(seat.required ? 'seats.required' : 'seats.optional')})`,
        },
        { key: 'basis', header: t('seats.basis'), cell: (seat) => basis(seat.basis) },
        { key: 'category', header: t('seats.category'), cell: (seat) => category(seat.category) },
        {
          key: 'term',
          header: t('seats.term'),
          cell: ({ validFrom, validUntil, term }) => (
            <>
              <DateText value={validFrom} /> – {validUntil && <DateText value={validUntil} />}
              {term > 1 && <> ({t('seats.termNumber', { number: term })})</>}
            </>
          ),
        },
        ...(keeps
          ? [
              {
                key: 'acts',
                header: t('seats.acts'),
                cell: (seat: Seat) => <SeatActs body={body} seat={seat} />,
              },
            ]
          : []),
      ]}
    />
  );
}

function Who({ seat: { organization, person, function: words } }: { seat: Seat }) {
  return (
    <>
      {organization && (
        <TextLink to="/organizations/$organizationId" params={{ organizationId: organization.id }}>
          <LocalizedText value={organization.name} unmarked />
        </TextLink>
      )}
      {organization && (person || words) && <br />}
      {[person, words].filter(Boolean).join(', ')}
    </>
  );
}

function SeatActs({ body, seat }: { body: Body; seat: Seat }) {
  const t = useBodyText();
  const language = useLanguage();
  const toast = useToast();
  const outcome = useOutcome();
  const [ending, setEnding] = useState(false);
  const { renewSeat, endSeat } = useBodyActs(body.id);
  const name = localizedString(seat.organization?.name, language) || seat.person || seat.function;
  return (
    <Group gap="xs">
      {seat.validUntil && body.renewable !== false && (
        <Button
          variant="default"
          size="compact-md"
          aria-label={`${t('seats.renew')}: ${name}`}
          loading={renewSeat.isPending}
          onClick={() => outcome(renewSeat.mutateAsync(seat.id), () => toast(t('seats.renewed')))}
        >
          {t('seats.renew')}
        </Button>
      )}
      <Button
        variant="default"
        size="compact-md"
        aria-label={`${t('seats.end')}: ${name}`}
        onClick={() => setEnding(true)}
      >
        {t('seats.end')}
      </Button>
      {ending && (
        <DialogForm
          title={`${t('seats.end')}: ${name}`}
          schema={endingSchema}
          namespace={useBodyText.namespace}
          defaultValues={{ on: today() }}
          submit={t('seats.end')}
          onSubmit={async ({ on }) => {
            await endSeat.mutateAsync({ seatId: seat.id, on });
            toast(t('seats.ended'));
          }}
          onClose={() => setEnding(false)}
        >
          <DateField name="on" label={t('page.endOn')} required />
        </DialogForm>
      )}
    </Group>
  );
}
