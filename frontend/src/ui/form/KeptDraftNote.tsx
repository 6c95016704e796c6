import { Button } from '@mantine/core';
import { useUiText } from '~/ui/texts';
import classes from './Form.module.css';

/** Says that what is typed stays on this device, and lets it be thrown away. */
export function KeptDraftNote({ kept, onForget }: { kept: boolean; onForget: () => void }) {
  const t = useUiText();
  return (
    <p className={classes.saveNote}>
      {t(kept ? 'keptDraft.kept' : 'keptDraft.promise')}{' '}
      {kept && (
        <Button variant="subtle" size="compact-sm" onClick={onForget}>
          {t('keptDraft.forget')}
        </Button>
      )}
    </p>
  );
}
