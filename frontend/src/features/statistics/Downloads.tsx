import { Anchor, Button, Group } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Section } from '~/ui/Section';
import { ErrorState } from '~/ui/states';
import { Embedding } from './Embedding';
import { addressFor, downloadStatistics, FORMATS, type FormatName } from './queries';
import type { StatisticsSearch } from './search';
import { useStatisticsText } from './texts';

/** The same figures for every kind of tool, and the address where it can ask for them itself. */
export function Downloads({ search }: { search: StatisticsSearch }) {
  const t = useStatisticsText();
  const download = useMutation({
    mutationFn: (format: FormatName) => downloadStatistics(format, search),
  });
  return (
    <Section title={t('download.title')} intro={t('download.words')}>
      <Group gap="sm" className="no-print">
        {(Object.keys(FORMATS) as FormatName[]).map((format) => (
          <Button
            key={format}
            variant="default"
            leftSection={<IconDownload aria-hidden size={18} />}
            loading={download.isPending && download.variables === format}
            onClick={() => download.mutate(format)}
          >
            {t(`download.${format}`)}
          </Button>
        ))}
        <Embedding search={search} />
      </Group>
      {download.error && <ErrorState problem={download.error} />}
      <p style={{ overflowWrap: 'anywhere' }}>
        {t('download.address')} <Anchor href={addressFor(search)}>{addressFor(search)}</Anchor>
      </p>
    </Section>
  );
}
