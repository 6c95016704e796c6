import { DataTable } from '~/ui/DataTable';
import { NumberText } from '~/ui/values';
import type { Trace } from './queries';
import { useErasureText } from './texts';

/** Where something of a person is kept, and what becomes of it. */
export function TraceTable({ traces, done = false }: { traces: Trace[]; done?: boolean }) {
  const t = useErasureText();
  const caption = t(done ? 'erased' : 'kept');
  return (
    <DataTable
      caption={caption}
      rows={traces}
      rowKey={({ kind }) => kind}
      columns={[
        { key: 'kind', header: t('column.kind'), rowHeader: true, cell: ({ kind }) => t(`kind.${kind}`) },
        {
          key: 'count',
          header: t('column.count'),
          align: 'end',
          cell: ({ count }) => <NumberText value={count} />,
        },
        {
          key: 'what',
          header: t(done ? 'column.happened' : 'column.happens'),
          cell: ({ kind }) => t(`what.${kind}`),
        },
      ]}
    />
  );
}
