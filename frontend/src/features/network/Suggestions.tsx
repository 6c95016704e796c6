import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { QueryView } from '~/ui/QueryView';
import { ReasonDialog } from '~/ui/ReasonDialog';
import { Section } from '~/ui/Section';
import { StatusBadge, type StatusTone } from '~/ui/StatusBadge';
import { useToast } from '~/ui/Toasts';
import { DateText } from '~/ui/values';
import type { NetworkSuggestion } from './model';
import { suggestionsOfQuery, useDecideSuggestion } from './queries';
import { useNetworkText } from './texts';

const TONES: Record<NetworkSuggestion['status'], StatusTone> = {
  open: 'waiting',
  applied: 'done',
  declined: 'stopped',
};

/** What was suggested about a network: all for who keeps the register, their own for others. Nothing when there is none. */
export function Suggestions({ networkId }: { networkId: string }) {
  const t = useNetworkText();
  const query = useQuery(suggestionsOfQuery(networkId));
  if (query.data?.items.length === 0) return null;
  return (
    <Section title={t('suggest.title')}>
      <QueryView query={query} lines={2}>
        {({ items }) => (
          <ul style={{ display: 'grid', gap: '1.25rem', margin: 0, padding: 0, listStyle: 'none' }}>
            {items.map((suggestion) => (
              <li key={suggestion.id}>
                <Suggestion suggestion={suggestion} />
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Section>
  );
}

function Suggestion({ suggestion }: { suggestion: NetworkSuggestion }) {
  const t = useNetworkText();
  const toast = useToast();
  const [outcome, setOutcome] = useState<'applied' | 'declined'>();
  const decide = useDecideSuggestion(suggestion.id);
  const { message, source, status, answer, suggestedOn, own } = suggestion;
  return (
    <article>
      <p>
        <StatusBadge tone={TONES[status]}>{t(`suggest.status.${status}`)}</StatusBadge>{' '}
        <span style={{ color: 'var(--ink-soft)' }}>
          {own && `${t('suggest.own')} · `}
          <DateText value={suggestedOn} />
        </span>
      </p>
      <p style={{ maxWidth: 'var(--text-width)', whiteSpace: 'pre-line' }}>{message}</p>
      {source && <p style={{ color: 'var(--ink-soft)' }}>{t('suggest.from', { source })}</p>}
      {answer && <p style={{ maxWidth: 'var(--text-width)' }}>{t('suggest.answer', { answer })}</p>}
      {suggestion.permittedActions.includes('decide') && (
        <Group gap="sm" className="no-print">
          <Button size="compact-md" onClick={() => setOutcome('applied')}>
            {t('suggest.apply')}
          </Button>
          <Button size="compact-md" variant="default" onClick={() => setOutcome('declined')}>
            {t('suggest.decline')}
          </Button>
        </Group>
      )}
      <ReasonDialog
        opened={outcome !== undefined}
        title={t(outcome === 'declined' ? 'suggest.decline' : 'suggest.apply')}
        draft={`suggestionAnswer.${suggestion.id}`}
        confirm={t('suggest.sendAnswer')}
        noteRequired={outcome === 'declined'}
        noteHint={t('suggest.answerHint')}
        onConfirm={async ({ note }) => {
          if (!outcome) return;
          await decide.mutateAsync({ outcome, answer: note });
          toast(t('suggest.answered'));
        }}
        onClose={() => setOutcome(undefined)}
      >
        {outcome === 'applied' && <p>{t('suggest.applyWords')}</p>}
      </ReasonDialog>
    </article>
  );
}
