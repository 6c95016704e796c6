import { Button } from '@mantine/core';
import { formatTime } from '~/lib/format/date';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { useProblemSentence } from '~/ui/problemTexts';
import { useUiText } from '~/ui/texts';
import classes from './Form.module.css';
import type { SaveState } from './useAutosave';

/** Says whether what stands in the form is kept, and since when. */
export function SaveNote({ state, onRetry }: { state: SaveState; onRetry: () => void }) {
  const t = useUiText();
  const language = useLanguage();
  const sentence = useProblemSentence();
  const { status, at, problem } = state;
  if (status === 'failed') {
    return (
      <div role="alert" className={classes.notSaved}>
        <strong>{t('autosave.failed')}</strong> {sentence(problem)}{' '}
        <Button variant="default" size="compact-md" onClick={onRetry}>
          {t('retry')}
        </Button>
      </div>
    );
  }
  const words = () => {
    if (status === 'saving') return t('form.saving');
    if (at)
      return t(status === 'waiting' ? 'autosave.savedBefore' : 'autosave.saved', {
        time: formatTime(at, language),
      });
    return t('autosave.promise');
  };
  return <p className={classes.saveNote}>{words()}</p>;
}
