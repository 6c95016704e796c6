import { NativeSelect } from '@mantine/core';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { type Column, DataTable } from '~/ui/DataTable';
import { LocalizedText } from '~/ui/LocalizedText';
import { Section } from '~/ui/Section';
import { AbsentValue } from '~/ui/values';
import classes from './Duplicate.module.css';
import { useFieldLabel } from './labels';
import type { ComparedField, Preview, Take } from './model';
import { useDuplicateText } from './texts';

interface FieldChoicesProps {
  preview: Preview;
  onChoose: (field: string, take: Take) => void;
}

/** Field by field what each record says, and which value goes on. */
export function FieldChoices({ preview, onChoose }: FieldChoicesProps) {
  const t = useDuplicateText();
  const language = useLanguage();
  const label = useFieldLabel();
  const columns: Column<ComparedField>[] = [
    { key: 'field', header: t('compare.field'), rowHeader: true, cell: ({ field }) => label(field) },
    {
      key: 'survivor',
      header: t('compare.survivor', { name: localizedString(preview.survivor.name, language) }),
      cell: ({ survivor, taken, same }) => <Value value={survivor} kept={same || taken !== 'merged'} />,
    },
    {
      key: 'merged',
      header: t('compare.merged', { name: localizedString(preview.merged.name, language) }),
      cell: ({ merged, taken, same }) => <Value value={merged} kept={same || taken !== 'survivor'} />,
    },
    {
      key: 'taken',
      header: t('compare.taken'),
      cell: (field) =>
        field.same ? (
          t('compare.same')
        ) : (
          <Choice field={field} label={label(field.field)} onChoose={onChoose} />
        ),
    },
  ];
  return (
    <Section title={t('compare.fields')} intro={t('compare.fieldsWords')}>
      <DataTable
        caption={t('compare.fields')}
        captionHidden
        rows={preview.fields}
        rowKey={({ field }) => field}
        columns={columns}
      />
      {preview.aliases.length > 0 && <p>{t('compare.aliases', { names: preview.aliases.join(', ') })}</p>}
    </Section>
  );
}

function Value({ value, kept }: { value: ComparedField['survivor']; kept: boolean }) {
  const t = useDuplicateText();
  if (!value) return <AbsentValue reason={t('compare.notFilledIn')} />;
  return (
    <span className={kept ? `${classes.value} ${classes.differs}` : classes.value}>
      <LocalizedText value={value} />
    </span>
  );
}

function Choice({
  field,
  label,
  onChoose,
}: { field: ComparedField; label: string } & Pick<FieldChoicesProps, 'onChoose'>) {
  const t = useDuplicateText();
  const takes: Take[] = field.canBeBoth ? ['survivor', 'merged', 'both'] : ['survivor', 'merged'];
  return (
    <NativeSelect
      className={classes.choice}
      aria-label={t('compare.takenFor', { field: label })}
      value={field.taken}
      onChange={(event) => {
        const chosen = takes.find((take) => take === event.currentTarget.value);
        if (chosen) onChoose(field.field, chosen);
      }}
      data={takes.map((value) => ({
        value,
        label:
          value === field.suggested
            ? t('compare.suggested', { take: t(`take.${value}`) })
            : t(`take.${value}`),
      }))}
    />
  );
}
