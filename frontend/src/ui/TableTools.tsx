import { Button, Group } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { downloadText, toCsv } from '~/lib/csv';
import { useUiText } from './texts';
import { useOutcome } from './useOutcome';

interface TableToolsProps {
  /** Name of the file, without ending. */
  fileName: string;
  /** What goes into the file, headers first; made when it is asked for. */
  rows: () => Rows | Promise<Rows>;
}

type Rows = readonly (readonly string[])[];

/** What can be done with a list as it stands: take it along as a file, or print it. */
export function TableTools({ fileName, rows }: TableToolsProps) {
  const t = useUiText();
  const outcome = useOutcome();
  const save = async () => downloadText(`${fileName}.csv`, toCsv(await rows()), 'text/csv;charset=utf-8');
  const download = () => outcome(save());
  return (
    <Group gap="sm" className="no-print">
      <Button
        variant="default"
        leftSection={<IconDownload aria-hidden size={18} />}
        onClick={() => void download()}
      >
        {t('tableTools.download')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconPrinter aria-hidden size={18} />}
        onClick={() => window.print()}
      >
        {t('tableTools.print')}
      </Button>
    </Group>
  );
}
