import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { formatCount } from '~/lib/format/number';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { ConfirmDialog } from '~/ui/ConfirmDialog';
import { Section } from '~/ui/Section';
import type { OrganizationImport } from './model';
import { useRunImport } from './queries';
import { useImportText } from './texts';

/** After the check: all of it, or, when rows cannot be imported, the good ones only. */
export function DoImport({ value }: { value: OrganizationImport }) {
  const t = useImportText();
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const run = useRunImport(value.id);
  const { added = 0, changed = 0, refused = 0 } = value.counts ?? {};
  const act = refused > 0 ? t('import.actGood') : t('import.act');
  return (
    <Section title={t('import.title')}>
      {refused > 0 && <p>{t('import.refusedWords', { count: refused })}</p>}
      {added + changed === 0 && <p>{t('import.nothing')}</p>}
      <Group mt="md">
        <Button onClick={() => setAsking(true)}>{act}</Button>
      </Group>
      <ConfirmDialog
        opened={asking}
        title={act}
        confirm={act}
        onConfirm={() => run.mutateAsync({ dryRun: false, skipRefused: refused > 0 })}
        onClose={() => setAsking(false)}
      >
        {t('import.confirm', {
          added: formatCount(added, language),
          changed: formatCount(changed, language),
        })}
      </ConfirmDialog>
    </Section>
  );
}
