import { Button } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { downloadBlob } from '~/lib/csv';
import { ErrorState } from '~/ui/states';
import { useHandoverText } from './handoverTexts';

/** Takes a file along as PDF, or prints the page. */
export function PdfButton({ load, name }: { load: () => Promise<Blob>; name: string }) {
  const t = useHandoverText();
  const download = useMutation({
    mutationFn: async () => downloadBlob(`${name}.pdf`, await load()),
  });
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconDownload aria-hidden size={18} />}
        loading={download.isPending}
        onClick={() => download.mutate()}
      >
        {t('pdf')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconPrinter aria-hidden size={18} />}
        onClick={() => window.print()}
      >
        {t('print')}
      </Button>
      {download.error && <ErrorState problem={download.error} onRetry={() => download.mutate()} />}
    </>
  );
}
