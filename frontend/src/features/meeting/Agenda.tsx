import { Button, NativeSelect } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import { z } from 'zod';
import { useVocabulary, useVocabularyLabel } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { useMe } from '~/session/me';
import { DataTable } from '~/ui/DataTable';
import { DialogForm } from '~/ui/form/DialogForm';
import { LocalizedField, RadioField, SelectField, TextField } from '~/ui/form/fields';
import { optionalChoice, requiredChoice } from '~/ui/form/schema';
import { LocalizedText } from '~/ui/LocalizedText';
import { Section } from '~/ui/Section';
import { useToast } from '~/ui/Toasts';
import { useOutcome } from '~/ui/useOutcome';
import { type AgendaItem, type Meeting, useMeetingActs } from './queries';
import { useMeetingText } from './texts';

const key = useMeetingText.key;
const STATES = ['proposed', 'planned', 'declined', 'held', 'postponed', 'added'] as const;

const schema = z
  .object({
    title: z.object({ nl: z.string().trim().max(500), fr: z.string().trim().max(500) }),
    origin: requiredChoice(key('agenda.originMissing')),
    nature: z.enum(['content', 'administrative']),
    minutes: z
      .string()
      .refine(
        (value) => value === '' || (/^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= 600),
        key('agenda.minutesWrong'),
      ),
    organization: optionalChoice(),
  })
  .refine(({ title }) => title.nl || title.fr, { path: ['title', 'nl'], error: key('agenda.titleMissing') });

/** The agenda as planned and as held; members propose, who keeps the papers arranges. */
export function Agenda({ meeting }: { meeting: Meeting }) {
  const t = useMeetingText();
  const [adding, setAdding] = useState(false);
  const keeps = meeting.permittedActions?.includes('keep') ?? false;
  const proposes = meeting.permittedActions?.includes('propose') ?? false;
  return (
    <Section
      title={t('agenda.title')}
      intro={t('agenda.intro')}
      actions={
        (keeps || proposes) &&
        meeting.status !== 'cancelled' && (
          <Button variant="default" onClick={() => setAdding(true)}>
            {t(keeps ? 'agenda.add' : 'agenda.propose')}
          </Button>
        )
      }
    >
      {meeting.agenda.length === 0 ? <p>{t('agenda.none')}</p> : <Items meeting={meeting} keeps={keeps} />}
      {adding && <AddItem meeting={meeting} keeps={keeps} onClose={() => setAdding(false)} />}
    </Section>
  );
}

function Items({ meeting, keeps }: { meeting: Meeting; keeps: boolean }) {
  const t = useMeetingText();
  const origin = useVocabularyLabel('agendaOrigins');
  return (
    <DataTable
      caption={t('agenda.title')}
      captionHidden
      rows={meeting.agenda}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'item',
          header: t('agenda.item'),
          rowHeader: true,
          cell: ({ title, nature }) => (
            <>
              <LocalizedText value={title} />
              {nature === 'administrative' && <small> ({t('agenda.natures.administrative')})</small>}
            </>
          ),
        },
        { key: 'minutes', header: t('agenda.minutes'), cell: ({ minutes }) => minutes },
        {
          key: 'origin',
          header: t('agenda.origin'),
          cell: (item) => (
            <>
              {origin(item.origin)}
              {item.organization && (
                <>
                  , <LocalizedText value={item.organization.name} unmarked />
                </>
              )}
            </>
          ),
        },
        {
          key: 'state',
          header: t('agenda.state'),
          cell: (item) =>
            keeps ? <Place meeting={meeting} item={item} /> : t(`agenda.states.${item.state}`),
        },
      ]}
    />
  );
}

function Place({ meeting, item }: { meeting: Meeting; item: AgendaItem }) {
  const t = useMeetingText();
  const language = useLanguage();
  const outcome = useOutcome();
  const { arrange } = useMeetingActs(meeting.id);
  const title = localizedString(item.title, language);
  const send = (items: AgendaItem[]) =>
    outcome(arrange.mutateAsync({ items: items.map(({ id, state }) => ({ item: id, state })) }));
  const place = meeting.agenda.indexOf(item);
  const raised = () => {
    const items = [...meeting.agenda];
    items.splice(place - 1, 2, item, ...items.slice(place - 1, place));
    return items;
  };
  return (
    <div style={{ display: 'flex', gap: '0.5rem', alignItems: 'center' }}>
      <NativeSelect
        aria-label={t('agenda.stateOf', { title })}
        value={item.state}
        disabled={arrange.isPending}
        onChange={(event) => {
          const state = event.currentTarget.value as AgendaItem['state'];
          send(meeting.agenda.map((one) => (one === item ? { ...one, state } : one)));
        }}
        data={STATES.filter((state) => state !== 'proposed' || item.state === 'proposed').map((value) => ({
          value,
          label: t(`agenda.states.${value}`),
        }))}
      />
      {place > 0 && (
        <Button
          variant="default"
          size="compact-md"
          aria-label={t('agenda.upOf', { title })}
          loading={arrange.isPending}
          onClick={() => send(raised())}
        >
          <IconArrowUp aria-hidden size={16} />
        </Button>
      )}
    </div>
  );
}

function AddItem({ meeting, keeps, onClose }: { meeting: Meeting; keeps: boolean; onClose: () => void }) {
  const t = useMeetingText();
  const language = useLanguage();
  const toast = useToast();
  const { addItem } = useMeetingActs(meeting.id);
  const own = useMe()?.organizations ?? [];
  return (
    <DialogForm
      title={t(keeps ? 'agenda.add' : 'agenda.propose')}
      schema={schema}
      namespace={useMeetingText.namespace}
      defaultValues={{
        title: { nl: '', fr: '' },
        origin: keeps ? '' : 'memberNeed',
        nature: 'content',
        minutes: '',
        organization: keeps ? '' : (own[0]?.organization.id ?? ''),
      }}
      submit={t(keeps ? 'agenda.add' : 'agenda.propose')}
      onSubmit={async ({ title, minutes, ...item }) => {
        await addItem.mutateAsync({
          ...item,
          title: { nl: title.nl || undefined, fr: title.fr || undefined },
          minutes: minutes ? Number(minutes) : undefined,
        });
        toast(t('agenda.added'));
      }}
      onClose={onClose}
    >
      <LocalizedField name="title" label={t('agenda.item')} limit={500} oneNeeded />
      <SelectField
        name="origin"
        label={t('agenda.origin')}
        options={useVocabulary('agendaOrigins')}
        required
      />
      <RadioField
        name="nature"
        label={t('agenda.nature')}
        required
        options={(['content', 'administrative'] as const).map((value) => ({
          value,
          label: t(`agenda.natures.${value}`),
        }))}
      />
      <TextField name="minutes" label={t('agenda.minutes')} inputMode="numeric" size={5} />
      {own.length > 0 && (
        <SelectField
          name="organization"
          label={t('agenda.organization')}
          options={own.map(({ organization }) => ({
            value: organization.id,
            label: localizedString(organization.name, language),
          }))}
        />
      )}
    </DialogForm>
  );
}
