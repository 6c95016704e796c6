import { Button, NativeSelect, Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useVocabulary } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { DataTable } from '~/ui/DataTable';
import { Section } from '~/ui/Section';
import { ErrorState } from '~/ui/states';
import type { FieldMapping, NearNames, OrganizationImport } from './model';
import { useEditImport, useRunImport } from './queries';
import { useImportText } from './texts';

const NEAR: NearNames[] = ['hold', 'match', 'add'];

/** Which column is read as what, then the check. */
export function Columns({ value, etag }: { value: OrganizationImport; etag: string }) {
  const t = useImportText();
  const language = useLanguage();
  const types = useVocabulary('organizationTypes');
  const [chosen, setChosen] = useState(() => byColumn(value.mapping));
  const [type, setType] = useState(() => value.mapping.find(({ field }) => field === 'type')?.value ?? '');
  const [nearNames, setNearNames] = useState(value.nearNames);
  const [definition, setDefinition] = useState(value.definition ?? '');
  const [wrong, setWrong] = useState<string>();
  const edit = useEditImport(value.id);
  const run = useRunImport(value.id);
  const label = (code: string) =>
    localizedString(value.fields.find((field) => field.code === code)?.label, language) || code;
  const mapped = Object.values(chosen).filter(Boolean);
  const check = async () => {
    const twice = mapped.find((field, place) => mapped.indexOf(field) !== place);
    const problem = twice
      ? t('columns.twice', { field: label(twice) })
      : mapped.some((field) => field === 'nameNl' || field === 'nameFr')
        ? undefined
        : t('columns.nameMissing');
    setWrong(problem);
    if (problem) return;
    await edit.mutateAsync({
      etag,
      body: { mapping: mappingOf(chosen, type), nearNames, definition: definition.trim() || null },
    });
    await run.mutateAsync({ dryRun: true });
  };
  const failure = edit.error ?? run.error;
  return (
    <Section title={t('columns.title')} intro={t('columns.intro', { source: value.source })}>
      <DataTable
        caption={t('columns.title')}
        captionHidden
        rows={value.columns}
        rowKey={({ index }) => index}
        columns={[
          { key: 'column', header: t('columns.column'), rowHeader: true, cell: ({ header }) => header },
          { key: 'samples', header: t('columns.samples'), cell: ({ samples }) => samples.join(' · ') },
          {
            key: 'field',
            header: t('columns.field'),
            cell: ({ index, header }) => (
              <NativeSelect
                aria-label={t('columns.fieldOf', { column: header })}
                value={chosen[index] ?? ''}
                onChange={(event) => {
                  const field = event.currentTarget.value;
                  setChosen((all) => ({ ...all, [index]: field }));
                }}
                data={[
                  { value: '', label: t('columns.none') },
                  ...value.fields.map(({ code }) => ({ value: code, label: label(code) })),
                ]}
              />
            ),
          },
        ]}
      />
      <Stack gap="lg" mt="lg" maw="40rem">
        {!mapped.includes('type') && (
          <NativeSelect
            label={t('columns.type')}
            description={t('columns.typeHint')}
            value={type}
            onChange={(event) => setType(event.currentTarget.value)}
            data={[
              { value: '', label: t('columns.typeNone') },
              ...types.filter(({ value: code }) => code !== 'other'),
            ]}
          />
        )}
        <Textarea
          label={t('columns.definition')}
          description={t('columns.definitionHint')}
          value={definition}
          onChange={(event) => setDefinition(event.currentTarget.value)}
          maxLength={500}
          autosize
          minRows={2}
        />
        <Radio.Group
          label={t('columns.near')}
          value={nearNames}
          onChange={(near) => setNearNames(near as NearNames)}
        >
          <Stack gap="xs" mt="xs">
            {NEAR.map((near) => (
              <Radio key={near} value={near} label={t(`columns.${near}`)} />
            ))}
          </Stack>
        </Radio.Group>
        {wrong && <p role="alert">{wrong}</p>}
        {failure && <ErrorState problem={failure} />}
        <div>
          <Button
            loading={edit.isPending || run.isPending}
            onClick={() => void check().catch(() => undefined)}
          >
            {t('columns.check')}
          </Button>
        </div>
      </Stack>
    </Section>
  );
}

function byColumn(mapping: FieldMapping[]): Record<number, string> {
  return Object.fromEntries(
    mapping.flatMap(({ field, column }) => (column === undefined ? [] : [[column, field]])),
  );
}

function mappingOf(chosen: Record<number, string>, type: string): FieldMapping[] {
  const columns = Object.entries(chosen)
    .filter(([, field]) => field)
    .map(([column, field]) => ({ field, column: Number(column) }));
  return type && !columns.some(({ field }) => field === 'type')
    ? [...columns, { field: 'type', value: type }]
    : columns;
}
