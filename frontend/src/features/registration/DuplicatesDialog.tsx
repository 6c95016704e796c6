import { Button, Group } from '@mantine/core';
import { useAct } from '~/ui/ConfirmDialog';
import { Dialog } from '~/ui/Dialog';
import { ErrorState } from '~/ui/states';
import { useUiText } from '~/ui/texts';
import { Candidates } from './Candidates';
import { useRegistrationFormText } from './formTexts';
import type { Candidate } from './model';

interface DuplicatesDialogProps {
  candidates: Candidate[] | undefined;
  /** Sends although they look alike. */
  onOther: () => Promise<unknown>;
  onClose: () => void;
}

/** The API found organisations that may be the same: nothing is sent before the applicant has seen them. */
export function DuplicatesDialog({ candidates, onOther, onClose }: DuplicatesDialogProps) {
  const t = useRegistrationFormText();
  const ui = useUiText();
  const { busy, problem, run } = useAct(onOther, onClose);
  return (
    <Dialog opened={candidates !== undefined} onClose={onClose} title={t('dialogTitle')} size="lg">
      <p>{t('dialogWords')}</p>
      <Candidates candidates={candidates ?? []} />
      {problem !== undefined && <ErrorState problem={problem} />}
      <Group mt="lg" gap="sm">
        <Button loading={busy} onClick={() => void run()}>
          {t('other')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {ui('cancel')}
        </Button>
      </Group>
    </Dialog>
  );
}
