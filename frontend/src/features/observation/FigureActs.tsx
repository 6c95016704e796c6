import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { Observation } from '~/api/observations';
import { ConfirmDialog } from '~/ui/ConfirmDialog';
import { ReasonDialog } from '~/ui/ReasonDialog';
import { useToast } from '~/ui/Toasts';
import { useDecide } from './queries';
import { useObservationText } from './texts';

type Asked = 'validated' | 'returned' | 'accepted' | 'published';

const WORDS = { validated: 'validate', accepted: 'accept', published: 'publish' } as const;

/** Validate, return with a note, accept, publish: what the API says this person may do. */
export function FigureActs({ figure }: { figure: Observation }) {
  const t = useObservationText();
  const toast = useToast();
  const decide = useDecide(figure.id);
  const [asked, setAsked] = useState<Asked>();
  const may = (act: string) => figure.permittedActions?.includes(act);
  const close = () => setAsked(undefined);
  const act = async (outcome: Asked, note?: string) => {
    await decide.mutateAsync({ outcome, note });
    toast(t(`act.done.${outcome}`));
  };
  if (!['validate', 'return', 'accept', 'publish'].some(may)) return null;
  const words = WORDS[asked === 'accepted' || asked === 'published' ? asked : 'validated'];
  return (
    <Group mb="lg" className="no-print">
      {may('validate') && <Button onClick={() => setAsked('validated')}>{t('act.validate')}</Button>}
      {may('accept') && <Button onClick={() => setAsked('accepted')}>{t('act.accept')}</Button>}
      {may('publish') && <Button onClick={() => setAsked('published')}>{t('act.publish')}</Button>}
      {may('return') && (
        <Button variant="default" onClick={() => setAsked('returned')}>
          {t('act.return')}
        </Button>
      )}
      <ConfirmDialog
        opened={asked !== undefined && asked !== 'returned'}
        title={t(`act.${words}Title`)}
        confirm={t(`act.${words}`)}
        onConfirm={() => act(asked ?? 'validated')}
        onClose={close}
      >
        {t(`act.${words}Words`)}
      </ConfirmDialog>
      <ReasonDialog
        opened={asked === 'returned'}
        title={t('act.returnTitle')}
        confirm={t('act.return')}
        noteRequired
        noteHint={t('act.returnHint')}
        onConfirm={({ note }) => act('returned', note)}
        onClose={close}
      />
    </Group>
  );
}
