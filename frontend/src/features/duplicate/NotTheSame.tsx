import { ReasonDialog } from '~/ui/ReasonDialog';
import { useToast } from '~/ui/Toasts';
import { useDecide } from './queries';
import { useDuplicateText } from './texts';

interface NotTheSameProps {
  pairId: string;
  opened: boolean;
  onClose: () => void;
  onDone?: () => void;
}

/** Says that two records are of two organisations, with a note for who wonders later. */
export function NotTheSame({ pairId, opened, onClose, onDone }: NotTheSameProps) {
  const t = useDuplicateText();
  const toast = useToast();
  const decide = useDecide();
  return (
    <ReasonDialog
      opened={opened}
      title={t('different.title')}
      draft={`notTheSame.${pairId}`}
      confirm={t('different.act')}
      noteHint={t('different.hint')}
      onClose={onClose}
      onConfirm={async ({ note }) => {
        await decide.mutateAsync({ id: pairId, outcome: 'different', note });
        toast(t('different.done'));
        onDone?.();
      }}
    >
      <p>{t('different.words')}</p>
    </ReasonDialog>
  );
}
