import { Button, Group } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Dialog } from './Dialog';
import { ErrorState } from './states';
import { useUiText } from './texts';

interface ConfirmDialogProps {
  opened: boolean;
  title: string;
  /** What will happen, in a sentence or two. */
  children?: ReactNode;
  /** The act itself as a verb: "Lidmaatschap beëindigen". */
  confirm?: string;
  cancel?: string;
  /** Something ends or cannot be taken back. */
  serious?: boolean;
  /** Does it; a problem it throws is shown in the dialog, which stays open. */
  onConfirm: () => Promise<unknown>;
  onClose: () => void;
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { opened, title, children, confirm, cancel, serious = false, onConfirm, onClose } = props;
  const t = useUiText();
  const { busy, problem, run, clear } = useAct(onConfirm, onClose);
  return (
    <Dialog
      opened={opened}
      onClose={() => {
        clear();
        onClose();
      }}
      title={title}
    >
      {children}
      {problem !== undefined && <ErrorState problem={problem} />}
      <Group mt="lg" gap="sm">
        <Button color={serious ? 'red' : undefined} loading={busy} onClick={() => void run()}>
          {confirm ?? t('confirm')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {cancel ?? t('cancel')}
        </Button>
      </Group>
    </Dialog>
  );
}

/** Runs the act of a dialog once, keeps its problem, closes when it worked. */
export function useAct<A extends unknown[]>(act: (...args: A) => Promise<unknown>, onDone: () => void) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const run = async (...args: A) => {
    setBusy(true);
    setProblem(undefined);
    try {
      await act(...args);
      onDone();
    } catch (failure) {
      setProblem(failure);
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, run, clear: () => setProblem(undefined) };
}
