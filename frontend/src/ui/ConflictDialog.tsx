import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useAct } from './ConfirmDialog';
import type { FieldDifference } from './conflict';
import { DataTable } from './DataTable';
import { Dialog } from './Dialog';
import { ErrorState } from './states';
import { useUiText } from './texts';

interface ConflictDialogProps {
  opened: boolean;
  /** What differs, from `differences(base, mine, theirs)`. */
  differing: FieldDifference[];
  /** The label of a field. */
  label: (name: string) => string;
  /** Shows a value; texts, numbers and lists need none. */
  show?: (value: unknown, name: string) => ReactNode;
  /** Puts the new version in the form. */
  onKeepTheirs: () => void;
  /** Sends my changes again on top of the new version. */
  onApplyMine: () => Promise<unknown>;
  onClose: () => void;
}

/** Two people edited the same record: shows both versions, loses neither. */
export function ConflictDialog(props: ConflictDialogProps) {
  const { opened, differing, label, show = plain, onKeepTheirs, onApplyMine, onClose } = props;
  const t = useUiText();
  const { busy, problem, run } = useAct(onApplyMine, onClose);
  const value = (given: unknown, name: string) => show(given, name) || t('conflict.empty');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('conflict.title')} size="xl">
      <p>{t('conflict.intro')}</p>
      {differing.length === 0 ? (
        <p>{t('conflict.same')}</p>
      ) : (
        <DataTable
          caption={t('conflict.title')}
          captionHidden
          rows={differing}
          rowKey={({ name }) => name}
          columns={[
            { key: 'field', header: t('conflict.field'), rowHeader: true, cell: ({ name }) => label(name) },
            { key: 'mine', header: t('conflict.mine'), cell: ({ mine, name }) => value(mine, name) },
            { key: 'theirs', header: t('conflict.theirs'), cell: ({ theirs, name }) => value(theirs, name) },
          ]}
        />
      )}
      {problem !== undefined && <ErrorState problem={problem} />}
      <Group mt="lg" gap="sm">
        <Button
          onClick={() => {
            onKeepTheirs();
            onClose();
          }}
        >
          {t('conflict.keepTheirs')}
        </Button>
        {differing.length > 0 && (
          <Button variant="default" loading={busy} onClick={() => void run()}>
            {t('conflict.applyMine')}
          </Button>
        )}
      </Group>
    </Dialog>
  );
}

function plain(value: unknown): ReactNode {
  if (Array.isArray(value)) return value.map(plain).join(', ');
  if (value && typeof value === 'object') {
    return Object.entries(value)
      .filter(([, member]) => member)
      .map(([name, member]) => `${name.toUpperCase()}: ${String(member)}`)
      .join(' · ');
  }
  return value === undefined || value === null ? '' : String(value);
}
