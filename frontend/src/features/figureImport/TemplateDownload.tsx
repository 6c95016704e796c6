import { Button, Checkbox, Group, NativeSelect } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { today } from '~/lib/format/date';
import { formatPeriod } from '~/lib/format/period';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { ErrorState } from '~/ui/states';
import { recentPeriods } from './periods';
import { downloadTemplate } from './queries';
import classes from './Report.module.css';
import { useFigureImportText } from './texts';

/** A sheet with a row for each figure that is asked, for Excel or as CSV. */
export function TemplateDownload() {
  const t = useFigureImportText();
  const language = useLanguage();
  const periods = recentPeriods(today());
  const [period, setPeriod] = useState(periods[0] ?? '');
  const [filled, setFilled] = useState(false);
  const download = useMutation({ mutationFn: downloadTemplate });
  return (
    <div className="no-print">
      <div className={classes.filters}>
        <NativeSelect
          label={t('template.period')}
          value={period}
          onChange={(event) => setPeriod(event.currentTarget.value)}
          data={periods.map((value) => ({ value, label: formatPeriod(value, language) }))}
        />
        <Checkbox
          label={t('template.filled')}
          checked={filled}
          onChange={(event) => setFilled(event.currentTarget.checked)}
        />
      </div>
      <Group gap="sm">
        {(['xlsx', 'csv'] as const).map((format) => (
          <Button
            key={format}
            variant="default"
            leftSection={<IconDownload aria-hidden size={18} />}
            loading={download.isPending && download.variables.format === format}
            onClick={() => download.mutate({ period, format, filled })}
          >
            {t(`template.${format}`)}
          </Button>
        ))}
      </Group>
      {download.error && <ErrorState problem={download.error} />}
    </div>
  );
}
