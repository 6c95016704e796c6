import { DataTable } from '~/ui/DataTable';
import { COLUMNS, NEEDED } from './model';
import { useFigureImportText } from './texts';

/** What a file may hold, in words. */
export function ColumnHelp() {
  const t = useFigureImportText();
  return (
    <details>
      <summary>{t('help.show')}</summary>
      <DataTable
        caption={t('help.title')}
        captionHidden
        rows={[...COLUMNS]}
        rowKey={(column) => column}
        columns={[
          {
            key: 'name',
            header: t('help.column'),
            rowHeader: true,
            cell: (column) => t(`help.names.${column}`),
          },
          {
            key: 'needed',
            header: t('help.needed'),
            cell: (column) => t(NEEDED.includes(column) ? 'help.always' : 'help.ifAny'),
          },
          { key: 'words', header: t('help.words'), cell: (column) => t(`help.of.${column}`) },
        ]}
      />
      <p>{t('help.numbers')}</p>
    </details>
  );
}
