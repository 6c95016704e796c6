import { zodResolver } from '@hookform/resolvers/zod';
import { NativeSelect } from '@mantine/core';
import { useController, useForm } from 'react-hook-form';
import { useVocabulary } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { DataTable } from '~/ui/DataTable';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { RadioField, SelectField, TextAreaField } from '~/ui/form/fields';
import { fieldId, useFieldMessage } from '~/ui/form/messages';
import { Section } from '~/ui/Section';
import { columnsSchema, columnsValues, DEFINITION_LIMIT, mappingOf } from './columnsForm';
import type { NearNames, OrganizationImport } from './model';
import { useEditImport, useRunImport } from './queries';
import { useImportText } from './texts';

const NEAR: NearNames[] = ['hold', 'match', 'add'];

/** Which column is read as what, then the check. */
export function Columns({ value, etag }: { value: OrganizationImport; etag: string }) {
  const t = useImportText();
  const edit = useEditImport(value.id);
  const run = useRunImport(value.id);
  const types = useVocabulary('organizationTypes').filter(({ value: code }) => code !== 'other');
  const form = useForm({
    resolver: zodResolver(columnsSchema),
    defaultValues: columnsValues(value),
    shouldFocusError: false,
  });
  return (
    <Section title={t('columns.title')} intro={t('columns.intro', { source: value.source })}>
      <Form
        form={form}
        namespace={useImportText.namespace}
        draft={`import.${value.id}.${etag}`}
        onSubmit={async (values) => {
          const { nearNames, definition } = values;
          const mapping = mappingOf(
            value.columns.map(({ index }) => index),
            values,
          );
          await edit.mutateAsync({
            etag,
            body: { mapping, nearNames, definition: definition.trim() || null },
          });
          await run.mutateAsync({ dryRun: true });
        }}
      >
        <ColumnTable value={value} />
        {!form.watch('columns').includes('type') && (
          <SelectField
            name="type"
            label={t('columns.type')}
            description={t('columns.typeHint')}
            options={types}
            unmarked
          />
        )}
        <TextAreaField
          name="definition"
          label={t('columns.definition')}
          description={t('columns.definitionHint')}
          rows={2}
          limit={DEFINITION_LIMIT}
          unmarked
        />
        <RadioField
          name="nearNames"
          label={t('columns.near')}
          options={NEAR.map((near) => ({ value: near, label: t(`columns.${near}`) }))}
          required
        />
        <FormActions submit={t('columns.check')} />
      </Form>
    </Section>
  );
}

function ColumnTable({ value }: { value: OrganizationImport }) {
  const t = useImportText();
  const places = value.columns.map((column, place) => ({ ...column, place }));
  return (
    <DataTable
      caption={t('columns.title')}
      captionHidden
      rows={places}
      rowKey={({ index }) => index}
      columns={[
        { key: 'column', header: t('columns.column'), rowHeader: true, cell: ({ header }) => header },
        { key: 'samples', header: t('columns.samples'), cell: ({ samples }) => samples.join(' · ') },
        {
          key: 'field',
          header: t('columns.field'),
          cell: ({ place, header }) => (
            <ReadAs name={`columns.${place}`} column={header} fields={value.fields} />
          ),
        },
      ]}
    />
  );
}

interface ReadAsProps {
  name: string;
  column: string;
  fields: OrganizationImport['fields'];
}

/** What one column is read as; the table says which. */
function ReadAs({ name, column, fields }: ReadAsProps) {
  const t = useImportText();
  const language = useLanguage();
  const message = useFieldMessage();
  const { field, fieldState } = useController({ name });
  return (
    <NativeSelect
      id={fieldId(name)}
      aria-label={t('columns.fieldOf', { column })}
      error={message(fieldState.error)}
      ref={field.ref}
      value={field.value ?? ''}
      onChange={(event) => field.onChange(event.currentTarget.value)}
      onBlur={field.onBlur}
      data={[
        { value: '', label: t('columns.none') },
        ...fields.map(({ code, label }) => ({
          value: code,
          label: localizedString(label, language) || code,
        })),
      ]}
    />
  );
}
