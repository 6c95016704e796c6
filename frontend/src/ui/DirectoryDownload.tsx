import { Button, Group } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type DirectoryFilters, downloadDirectory } from '~/api/directoryExport';
import { ErrorState } from './states';
import { useUiText } from './texts';

/** Buttons that download the directory as it is filtered, as CSV or for Excel. */
export function DirectoryDownload({ filters }: { filters?: DirectoryFilters }) {
  const t = useUiText();
  const download = useMutation({
    mutationFn: (format: 'csv' | 'xlsx') => downloadDirectory(format, filters),
  });
  return (
    <>
      <Group gap="sm" className="no-print">
        {(['csv', 'xlsx'] as const).map((format) => (
          <Button
            key={format}
            variant="default"
            leftSection={<IconDownload aria-hidden size={18} />}
            loading={download.isPending && download.variables === format}
            onClick={() => download.mutate(format)}
          >
            {t(`directoryDownload.${format}`)}
          </Button>
        ))}
      </Group>
      {download.error && <ErrorState problem={download.error} />}
    </>
  );
}
