import { DataTable } from '~/ui/DataTable';
import { NumberText } from '~/ui/values';
import { useKindLabel } from './labels';
import type { Preview } from './model';
import { useDuplicateText } from './texts';

/** How much goes along, is taken up in what the survivor has, or stays. */
export function Movings({ movings }: { movings: Preview['movings'] }) {
  const t = useDuplicateText();
  const label = useKindLabel();
  if (movings.length === 0) return <p>{t('happens.nothing')}</p>;
  return (
    <DataTable
      caption={t('happens.title')}
      captionHidden
      rows={movings}
      rowKey={({ kind }) => kind}
      columns={[
        { key: 'kind', header: t('compare.kind'), rowHeader: true, cell: ({ kind }) => label(kind) },
        {
          key: 'moved',
          header: t('happens.moved'),
          align: 'end',
          cell: ({ moved }) => <NumberText value={moved} />,
        },
        {
          key: 'combined',
          header: t('happens.combined'),
          align: 'end',
          cell: ({ combined }) => <NumberText value={combined} />,
        },
        {
          key: 'kept',
          header: t('happens.kept'),
          align: 'end',
          cell: ({ kept }) => <NumberText value={kept} />,
        },
      ]}
    />
  );
}
