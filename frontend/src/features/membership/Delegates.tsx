import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { useVocabulary, useVocabularyLabel } from '~/api/refData';
import { today } from '~/lib/format/date';
import { formatDecimal } from '~/lib/format/number';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { mergePatch } from '~/ui/conflict';
import { type Column, DataTable } from '~/ui/DataTable';
import { DialogForm } from '~/ui/form/DialogForm';
import { DateField, DecimalField, RadioField, SelectField, TextField } from '~/ui/form/fields';
import {
  optionalDate,
  optionalDecimalInput,
  optionalText,
  requiredChoice,
  requiredDate,
  requiredText,
} from '~/ui/form/schema';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { useToast } from '~/ui/Toasts';
import { DateText } from '~/ui/values';
import type { Membership } from './model';
import {
  type Delegate,
  delegateQuery,
  delegatesQuery,
  useEditDelegate,
  useEndDelegate,
  useNameDelegate,
} from './partsQueries';
import { usePartsText } from './partsTexts';
import { fromTriState, TRI_STATE, toTriState } from './triState';

const key = usePartsText.key;

const terms = {
  function: optionalText(200),
  mandate: requiredChoice(key('delegates.mandateMissing')),
  formal: z.enum(TRI_STATE),
  onBehalfOf: optionalText(300),
  position: requiredChoice(key('delegates.positionMissing')),
  hoursPerMonth: optionalDecimalInput(key('delegates.hoursWrong')),
  workingHours: z.enum(TRI_STATE),
};
const termsSchema = z.object(terms);
const newSchema = z.object({
  name: requiredText(key('delegates.nameMissing')),
  email: z.union([z.literal('').transform(() => undefined), z.email()], key('delegates.emailWrong')),
  ...terms,
  validFrom: requiredDate(key('delegates.fromMissing')),
  validUntil: optionalDate(key('delegates.untilWrong')),
});
const endSchema = z.object({
  on: requiredDate(key('delegates.fromMissing')),
  reason: requiredChoice(key('delegates.reasonMissing')),
});

/** Who sits at the table for a member: now and before. */
export function Delegates({ membership }: { membership: Membership }) {
  const t = usePartsText();
  const query = useQuery(delegatesQuery(membership.id));
  const [opened, setOpened] = useState(false);
  return (
    <Section
      title={t('delegates.title')}
      intro={t('delegates.intro')}
      actions={
        membership.permittedActions?.includes('describe') && (
          <Button variant="default" onClick={() => setOpened(true)}>
            {t('delegates.add')}
          </Button>
        )
      }
    >
      <QueryView query={query} isEmpty={hasNoItems} empty={<p>{t('delegates.none')}</p>}>
        {({ items }) => <DelegateTable delegates={items} />}
      </QueryView>
      {opened && <NameDialog membershipId={membership.id} onClose={() => setOpened(false)} />}
    </Section>
  );
}

export function DelegateTable({
  delegates,
  withOrganization,
}: {
  delegates: Delegate[];
  withOrganization?: Column<Delegate>;
}) {
  const t = usePartsText();
  const language = useLanguage();
  const mandate = useVocabularyLabel('delegateMandates');
  const reason = useVocabularyLabel('delegateEndReasons');
  const mayAct = delegates.some(({ permittedActions }) => permittedActions.length > 0);
  const details = ({ formal, onBehalfOf }: Delegate) =>
    [formal === undefined ? undefined : t(formal ? 'delegates.formal' : 'delegates.informal'), onBehalfOf]
      .filter(Boolean)
      .join(', ');
  return (
    <DataTable
      caption={t('delegates.title')}
      captionHidden
      rows={delegates}
      rowKey={({ id }) => id}
      columns={[
        ...(withOrganization ? [withOrganization] : []),
        {
          key: 'name',
          header: t('delegates.name'),
          rowHeader: true,
          cell: (delegate) => (
            <>
              {delegate.name}
              {delegate.function && <>, {delegate.function}</>}
            </>
          ),
        },
        {
          key: 'position',
          header: t('delegates.position'),
          cell: ({ position }) => t(`delegates.positions.${position as 1}`),
        },
        {
          key: 'mandate',
          header: t('delegates.mandate'),
          cell: (delegate) => (
            <>
              {mandate(delegate.mandate)}
              {details(delegate) && <> ({details(delegate)})</>}
            </>
          ),
        },
        {
          key: 'time',
          header: t('delegates.time'),
          cell: ({ hoursPerMonth, workingHours }) => (
            <>
              {hoursPerMonth ? t('delegates.hours', { hours: formatDecimal(hoursPerMonth, language) }) : '–'}
              {workingHours !== undefined && (
                <>, {t(workingHours ? 'delegates.inHours' : 'delegates.outsideHours')}</>
              )}
            </>
          ),
        },
        {
          key: 'period',
          header: t('period'),
          cell: ({ validFrom, validUntil, endReason }) => (
            <>
              <DateText value={validFrom} /> – {validUntil && <DateText value={validUntil} />}
              {endReason && <> ({reason(endReason)})</>}
            </>
          ),
        },
        ...(mayAct
          ? [
              {
                key: 'act',
                header: t('actions'),
                cell: (delegate: Delegate) => <DelegateActs delegate={delegate} />,
              },
            ]
          : []),
      ]}
    />
  );
}

function DelegateActs({ delegate }: { delegate: Delegate }) {
  const t = usePartsText();
  const [act, setAct] = useState<'edit' | 'end'>();
  const close = () => setAct(undefined);
  return (
    <Group gap="xs" className="no-print">
      {delegate.permittedActions.includes('edit') && (
        <Button
          variant="default"
          size="compact-md"
          aria-label={`${t('change')}: ${delegate.name}`}
          onClick={() => setAct('edit')}
        >
          {t('change')}
        </Button>
      )}
      {delegate.permittedActions.includes('end') && (
        <Button
          variant="default"
          size="compact-md"
          aria-label={`${t('delegates.end')}: ${delegate.name}`}
          onClick={() => setAct('end')}
        >
          {t('delegates.end')}
        </Button>
      )}
      {act === 'edit' && <EditDialog delegateId={delegate.id} onClose={close} />}
      {act === 'end' && <EndDialog delegate={delegate} onClose={close} />}
    </Group>
  );
}

function TermFields() {
  const t = usePartsText();
  const mandates = useVocabulary('delegateMandates');
  const triState = TRI_STATE.map((value) => ({ value, label: t(`tri.${value}`) }));
  return (
    <>
      <TextField name="function" label={t('delegates.function')} />
      <RadioField name="mandate" label={t('delegates.mandate')} options={mandates} required />
      <RadioField name="formal" label={t('delegates.isFormal')} options={triState} required />
      <TextField name="onBehalfOf" label={t('delegates.onBehalfOf')} />
      <SelectField
        name="position"
        label={t('delegates.position')}
        options={(['1', '2', '3'] as const).map((value) => ({
          value,
          label: t(`delegates.positions.${value}`),
        }))}
        required
      />
      <DecimalField name="hoursPerMonth" label={t('delegates.hoursPerMonth')} />
      <RadioField name="workingHours" label={t('delegates.isInHours')} options={triState} required />
    </>
  );
}

function NameDialog({ membershipId, onClose }: { membershipId: string; onClose: () => void }) {
  const t = usePartsText();
  const toast = useToast();
  const name = useNameDelegate();
  return (
    <DialogForm
      title={t('delegates.add')}
      intro={t('within')}
      schema={newSchema}
      namespace={usePartsText.namespace}
      defaultValues={{
        name: '',
        email: '',
        function: '',
        mandate: '',
        formal: 'unknown',
        onBehalfOf: '',
        position: '1',
        hoursPerMonth: '',
        workingHours: 'unknown',
        validFrom: today(),
        validUntil: '',
      }}
      submit={t('save')}
      onSubmit={async ({ formal, workingHours, position, mandate, ...rest }) => {
        await name.mutateAsync({
          ...rest,
          membership: membershipId,
          mandate: mandate as Delegate['mandate'],
          position: Number(position),
          formal: fromTriState(formal),
          workingHours: fromTriState(workingHours),
        });
        toast(t('saved'));
      }}
      onClose={onClose}
    >
      <TextField name="name" label={t('delegates.name')} required />
      <TextField name="email" type="email" label={t('delegates.email')} />
      <TermFields />
      <DateField name="validFrom" label={t('delegates.from')} required />
      <DateField name="validUntil" label={t('delegates.until')} />
    </DialogForm>
  );
}

function EditDialog({ delegateId, onClose }: { delegateId: string; onClose: () => void }) {
  const t = usePartsText();
  const toast = useToast();
  const edit = useEditDelegate(delegateId);
  const { data } = useQuery({ ...delegateQuery(delegateId), staleTime: 0 });
  if (!data) return null;
  const before = {
    function: data.value.function ?? '',
    mandate: data.value.mandate as string,
    formal: toTriState(data.value.formal),
    onBehalfOf: data.value.onBehalfOf ?? '',
    position: String(data.value.position),
    hoursPerMonth: data.value.hoursPerMonth ?? '',
    workingHours: toTriState(data.value.workingHours),
  };
  const fields = ({
    formal,
    workingHours,
    position,
    function: work,
    onBehalfOf,
    hoursPerMonth,
    mandate,
  }: z.output<typeof termsSchema>) => ({
    mandate,
    function: work || undefined,
    onBehalfOf: onBehalfOf || undefined,
    hoursPerMonth: hoursPerMonth || undefined,
    position: Number(position),
    formal: fromTriState(formal),
    workingHours: fromTriState(workingHours),
  });
  return (
    <DialogForm
      title={t('delegates.edit', { name: data.value.name })}
      schema={termsSchema}
      namespace={usePartsText.namespace}
      defaultValues={before}
      submit={t('save')}
      onSubmit={async (values) => {
        await edit.mutateAsync({ etag: data.etag, body: mergePatch(fields(before), fields(values)) });
        toast(t('saved'));
      }}
      onClose={onClose}
    >
      <TermFields />
    </DialogForm>
  );
}

function EndDialog({ delegate, onClose }: { delegate: Delegate; onClose: () => void }) {
  const t = usePartsText();
  const toast = useToast();
  const end = useEndDelegate(delegate.id);
  const reasons = useVocabulary('delegateEndReasons');
  return (
    <DialogForm
      title={t('delegates.endTitle', { name: delegate.name })}
      intro={t('delegates.endWords')}
      schema={endSchema}
      namespace={usePartsText.namespace}
      defaultValues={{ on: today(), reason: '' }}
      submit={t('delegates.end')}
      onSubmit={async (values) => {
        await end.mutateAsync(values);
        toast(t('saved'));
      }}
      onClose={onClose}
    >
      <DateField name="on" label={t('delegates.until')} required />
      <SelectField name="reason" label={t('delegates.reason')} options={reasons} required />
    </DialogForm>
  );
}
