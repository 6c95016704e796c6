import { Alert, Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { Observation } from '~/api/observations';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { ConfirmDialog } from '~/ui/ConfirmDialog';
import { ReasonDialog } from '~/ui/ReasonDialog';
import { useToast } from '~/ui/Toasts';
import { type DecisionResult, useDecideAll } from './queries';
import { useObservationText } from './texts';

type Outcome = 'validated' | 'accepted' | 'published' | 'returned';

const ACTS = { validated: 'validate', accepted: 'accept', published: 'publish' } as const;
const FROM = { validated: 'submitted', accepted: 'validated', published: 'accepted' } as const;

interface BulkActsProps {
  figures: Observation[];
  region: boolean;
  all: number;
  onAll: () => void;
  onDone: () => void;
}

/** One decision about all figures that were chosen; each is decided by itself, and what could not be is told. */
export function BulkActs({ figures, region, all, onAll, onDone }: BulkActsProps) {
  const t = useObservationText();
  const toast = useToast();
  const language = useLanguage();
  const decide = useDecideAll();
  const [asked, setAsked] = useState<Outcome>();
  const [refused, setRefused] = useState<DecisionResult[]>([]);
  const close = () => setAsked(undefined);
  const act = async (outcome: Outcome, note?: string) => {
    const results = await decide.mutateAsync({ observations: figures.map(({ id }) => id), outcome, note });
    setRefused(results.filter(({ decided }) => !decided));
    toast(t('review.decided', { count: results.filter(({ decided }) => decided).length }));
    onDone();
  };
  const outcomes = (['validated', 'accepted', 'published'] as const).filter(
    (outcome) =>
      (region || outcome === 'validated') && figures.some(({ status }) => status === FROM[outcome]),
  );
  const words = asked && asked !== 'returned' ? ACTS[asked] : 'validate';
  return (
    <>
      <Group mb="lg" className="no-print">
        <Button variant="default" onClick={onAll}>
          {figures.length === all ? t('review.none') : t('review.all', { count: all })}
        </Button>
        {outcomes.map((outcome) => (
          <Button key={outcome} onClick={() => setAsked(outcome)}>
            {t(`act.${ACTS[outcome]}`)} ({figures.filter(({ status }) => status === FROM[outcome]).length})
          </Button>
        ))}
        {figures.length > 0 && (
          <Button variant="default" onClick={() => setAsked('returned')}>
            {t('act.return')} ({figures.length})
          </Button>
        )}
      </Group>
      {refused.length > 0 && (
        <Alert variant="outline" color="yellow.9" mb="lg" title={t('review.notDecided')}>
          <ul>
            {refused.map(({ observation, reason }) => (
              <li key={observation}>{localizedString(reason, language)}</li>
            ))}
          </ul>
        </Alert>
      )}
      <ConfirmDialog
        opened={asked !== undefined && asked !== 'returned'}
        title={t('review.decideTitle', { count: figures.length })}
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
    </>
  );
}
