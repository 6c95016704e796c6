import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useVocabularyLabel } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { useMe } from '~/session/me';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { ReasonDialog } from '~/ui/ReasonDialog';
import { useToast } from '~/ui/Toasts';
import type { NetworkCandidate } from './model';
import { useTwins } from './queries';
import { useNetworkText } from './texts';

interface TwinRowProps {
  /** The network that stays when the two are merged. */
  one: Pick<NetworkCandidate, 'id' | 'name'>;
  other: NetworkCandidate;
}

/** A network that may be the same as another one, with what can be done about it. */
export function TwinRow({ one, other }: TwinRowProps) {
  const t = useNetworkText();
  const toast = useToast();
  const language = useLanguage();
  const me = useMe();
  const { merge, keepApart } = useTwins();
  const [act, setAct] = useState<'merge' | 'apart'>();
  const close = () => setAct(undefined);
  const names = { stays: localizedString(one.name, language), goes: localizedString(other.name, language) };
  return (
    <article>
      <Candidate candidate={other} />
      <Group gap="sm" mt="xs" className="no-print">
        {me?.administration && (
          <Button
            size="compact-md"
            onClick={() => setAct('merge')}
            aria-label={`${t('twins.merge')}: ${names.goes}`}
          >
            {t('twins.merge')}
          </Button>
        )}
        <Button
          size="compact-md"
          variant="default"
          onClick={() => setAct('apart')}
          aria-label={`${t('twins.apart')}: ${names.goes}`}
        >
          {t('twins.apart')}
        </Button>
      </Group>
      <ReasonDialog
        opened={act === 'merge'}
        title={t('twins.merge')}
        draft={`networkMerge.${one.id}.${other.id}`}
        confirm={t('twins.mergeConfirm')}
        onConfirm={async ({ note }) => {
          await merge.mutateAsync({ networkId: other.id, into: one.id, reason: note });
          toast(t('twins.merged', names));
        }}
        onClose={close}
      >
        <p>{t('twins.mergeWords', names)}</p>
      </ReasonDialog>
      <ReasonDialog
        opened={act === 'apart'}
        title={t('twins.apart')}
        draft={`networksApart.${one.id}.${other.id}`}
        confirm={t('twins.apart')}
        noteHint={t('twins.apartHint')}
        onConfirm={async ({ note }) => {
          await keepApart.mutateAsync({ networkId: one.id, other: other.id, note });
          toast(t('twins.apartNow'));
        }}
        onClose={close}
      >
        <p>{t('twins.apartWords', names)}</p>
      </ReasonDialog>
    </article>
  );
}

/** Name, level and places of a network that may be meant. */
export function Candidate({ candidate }: { candidate: NetworkCandidate }) {
  const t = useNetworkText();
  const language = useLanguage();
  const level = useVocabularyLabel('networkLevels');
  const facts = [
    candidate.level && level(candidate.level),
    candidate.territories.map((name) => localizedString(name, language)).join(', '),
    !candidate.current && t('page.notCurrent'),
  ].filter(Boolean);
  return (
    <>
      <TextLink to="/networks/$networkId" params={{ networkId: candidate.id }}>
        <LocalizedText value={candidate.name} unmarked />
      </TextLink>
      {facts.length > 0 && <p style={{ margin: 0, color: 'var(--ink-soft)' }}>{facts.join(' · ')}</p>}
    </>
  );
}
