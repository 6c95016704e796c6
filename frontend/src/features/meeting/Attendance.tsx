import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { useVocabulary, useVocabularyLabel } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { DataTable } from '~/ui/DataTable';
import { DialogForm } from '~/ui/form/DialogForm';
import { CheckboxField, SelectField, TextField } from '~/ui/form/fields';
import { type ChosenOrganization, OrganizationField } from '~/ui/form/OrganizationField';
import { RepeatedFields } from '~/ui/form/RepeatedFields';
import { optionalChoice, requiredChoice } from '~/ui/form/schema';
import { LocalizedText } from '~/ui/LocalizedText';
import { Section } from '~/ui/Section';
import { useToast } from '~/ui/Toasts';
import { type Meeting, type Participant, participantsQuery, useMeetingActs } from './queries';
import { useMeetingText } from './texts';

const key = useMeetingText.key;
const isCount = (value: string) => /^\d{1,4}$/.test(value);
const count = z.string().refine(isCount, key('record.presentWrong')).transform(Number);
const optionalCount = z
  .string()
  .refine((value) => value === '' || isCount(value), key('record.presentWrong'))
  .transform((value) => (value === '' ? undefined : Number(value)));

const schema = z.object({
  chairCategory: optionalChoice(),
  organizations: z.array(
    z
      .object({
        organization: z.custom<ChosenOrganization | undefined>(),
        category: requiredChoice(key('who.categoryMissing')),
        present: count,
        funded: z.string(),
        excused: z.boolean(),
      })
      .refine(({ organization }) => organization, {
        path: ['organization'],
        error: key('record.organizationMissing'),
      }),
  ),
  residents: optionalCount,
  spoke: optionalCount,
  decided: optionalCount,
});

type Line = z.input<typeof schema>['organizations'][number];

/** Who was there, once a meeting has begun. */
export function Attendance({ meeting }: { meeting: Meeting }) {
  const t = useMeetingText();
  const [opened, setOpened] = useState(false);
  const begun = new Date(meeting.startsAt) <= new Date();
  if (meeting.status === 'cancelled' || !begun || !meeting.attendance) return null;
  return (
    <Section
      title={t('record.title')}
      intro={t('record.intro')}
      actions={
        meeting.permittedActions?.includes('keep') && (
          <Button variant="default" onClick={() => setOpened(true)}>
            {t('record.edit')}
          </Button>
        )
      }
    >
      {meeting.status === 'planned' ? <p>{t('record.none')}</p> : <Recorded meeting={meeting} />}
      {opened && <RecordAttendance meeting={meeting} onClose={() => setOpened(false)} />}
    </Section>
  );
}

function Recorded({ meeting }: { meeting: Meeting }) {
  const t = useMeetingText();
  const category = useVocabularyLabel('functionCategories');
  const attendance = meeting.attendance ?? [];
  const there = attendance.filter(({ present }) => present > 0);
  const sum = (lines: typeof attendance) => lines.reduce((all, { present }) => all + present, 0);
  const unpaid = sum(there.filter(({ funded }) => funded === false));
  const { residents } = meeting;
  return (
    <>
      <p>
        {t('record.total', {
          count: sum(there),
          organizations: new Set(there.map(({ organization }) => organization.id)).size,
        })}
        {unpaid > 0 && `, ${t('record.unpaid', { count: unpaid })}`}
      </p>
      {residents && (
        <p>
          {t('record.residents')}:{' '}
          {t('record.residentsText', {
            present: residents.present,
            spoke: residents.spoke ?? '–',
            decided: residents.decided ?? '–',
          })}
        </p>
      )}
      {attendance.length > 0 && (
        <DataTable
          caption={t('record.title')}
          captionHidden
          rows={attendance}
          rowKey={(line) => attendance.indexOf(line)}
          columns={[
            {
              key: 'organization',
              header: t('record.organization'),
              rowHeader: true,
              cell: ({ organization }) => <LocalizedText value={organization.name} unmarked />,
            },
            { key: 'category', header: t('record.category'), cell: (line) => category(line.category) },
            {
              key: 'present',
              header: t('record.present'),
              cell: ({ present, excused }) =>
                present > 0 ? present : t(excused ? 'record.excusedWord' : 'record.absent'),
            },
            {
              key: 'funded',
              header: t('record.funded'),
              cell: ({ funded }) =>
                t(
                  funded === undefined
                    ? 'record.fundedUnknown'
                    : funded
                      ? 'record.fundedYes'
                      : 'record.fundedNo',
                ),
            },
          ]}
        />
      )}
    </>
  );
}

function RecordAttendance({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const language = useLanguage();
  const { data: expected } = useQuery(participantsQuery(meeting.id));
  if (!expected) return null;
  const line = (organization: ChosenOrganization, category: string): Line => ({
    organization,
    category,
    present: '1',
    funded: '',
    excused: false,
  });
  const recorded = (meeting.attendance ?? []).map(({ organization, category, present, funded, excused }) => ({
    organization: { id: organization.id, name: localizedString(organization.name, language) },
    category,
    present: String(present),
    funded: funded === undefined ? '' : funded ? 'yes' : 'no',
    excused,
  }));
  const fromSheet = expected.flatMap(({ organization, category }: Participant) =>
    organization
      ? [
          line(
            { id: organization.id, name: localizedString(organization.name, language) },
            category ?? 'fieldWorker',
          ),
        ]
      : [],
  );
  return (
    <RecordForm
      meeting={meeting}
      lines={meeting.status === 'held' ? recorded : fromSheet}
      onClose={onClose}
    />
  );
}

function RecordForm({ meeting, lines, onClose }: { meeting: Meeting; lines: Line[]; onClose: () => void }) {
  const t = useMeetingText();
  const toast = useToast();
  const { record } = useMeetingActs(meeting.id);
  const categories = useVocabulary('functionCategories');
  const { residents } = meeting;
  const typed = (value: number | undefined) => (value === undefined ? '' : String(value));
  return (
    <DialogForm
      title={t('record.edit')}
      intro={t('record.intro')}
      schema={schema}
      namespace={useMeetingText.namespace}
      defaultValues={{
        chairCategory: meeting.chairCategory ?? '',
        organizations: lines,
        residents: typed(residents?.present),
        spoke: typed(residents?.spoke),
        decided: typed(residents?.decided),
      }}
      submit={t('form.save')}
      onSubmit={async (values) => {
        await record.mutateAsync({
          chairCategory: values.chairCategory,
          organizations: values.organizations.map(({ organization, funded, ...rest }) => ({
            ...rest,
            organization: organization?.id ?? '',
            funded: funded === '' ? undefined : funded === 'yes',
          })),
          residents:
            values.residents === undefined
              ? undefined
              : { present: values.residents, spoke: values.spoke, decided: values.decided },
        });
        toast(t('record.recorded'));
      }}
      onClose={onClose}
    >
      <SelectField name="chairCategory" label={t('page.chair')} options={categories} />
      <RepeatedFields
        name="organizations"
        label={t('record.title')}
        item={(number) => t('record.line', { number })}
        add={t('record.add')}
        empty={{ organization: undefined, category: '', present: '1', funded: '', excused: false }}
      >
        {(prefix) => (
          <>
            <OrganizationField name={`${prefix}.organization`} label={t('record.organization')} required />
            <SelectField
              name={`${prefix}.category`}
              label={t('record.category')}
              options={categories}
              required
            />
            <TextField
              name={`${prefix}.present`}
              label={t('record.present')}
              inputMode="numeric"
              size={4}
              required
            />
            <SelectField
              name={`${prefix}.funded`}
              label={t('record.funded')}
              options={[
                { value: 'yes', label: t('record.fundedYes') },
                { value: 'no', label: t('record.fundedNo') },
              ]}
            />
            <CheckboxField name={`${prefix}.excused`} label={t('record.excused')} />
          </>
        )}
      </RepeatedFields>
      <TextField name="residents" label={t('record.residentsPresent')} inputMode="numeric" size={4} />
      <TextField name="spoke" label={t('record.residentsSpoke')} inputMode="numeric" size={4} />
      <TextField name="decided" label={t('record.residentsDecided')} inputMode="numeric" size={4} />
    </DialogForm>
  );
}
