import { Button, Group } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Section } from '~/ui/Section';
import { ErrorState } from '~/ui/states';
import { LANGUAGES, type Report } from './model';
import { downloadReport, type FileKind } from './queries';
import { useReportText } from './texts';

const FILES = (['pdf', 'docx'] as const).flatMap((kind) => LANGUAGES.map((language) => ({ kind, language })));

/** The report as a file to keep or to work on, in Dutch or in French. */
export function ReportDownloads({ report }: { report: Report }) {
  const t = useReportText();
  const download = useMutation({
    mutationFn: ({ kind, language }: { kind: FileKind; language: Report['language'] }) =>
      downloadReport(report, kind, language),
  });
  return (
    <div className="no-print">
      <Section title={t('files.title')} intro={t('files.intro')}>
        <Group gap="sm">
          {FILES.map((file) => (
            <Button
              key={`${file.kind}-${file.language}`}
              variant="default"
              leftSection={<IconDownload aria-hidden size={18} />}
              disabled={download.isPending}
              onClick={() => download.mutate(file)}
            >
              {t(`files.${file.kind}`, { language: t(`languages.${file.language}`) })}
            </Button>
          ))}
          <Button
            variant="default"
            leftSection={<IconPrinter aria-hidden size={18} />}
            onClick={() => window.print()}
          >
            {t('files.print')}
          </Button>
        </Group>
        {download.error && download.variables && (
          <ErrorState problem={download.error} onRetry={() => download.mutate(download.variables)} />
        )}
      </Section>
    </div>
  );
}
