import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import type { Choice } from '~/ui/form/FinderField';
import { useProblemSentence } from '~/ui/problemTexts';
import type { NetworkCandidate } from './model';
import { Candidate } from './TwinRow';
import { useNetworkText } from './texts';

interface KnownAlreadyProps {
  candidates: NetworkCandidate[];
  /** Takes one of the known ones instead; without it they are only shown. */
  onChoose?: (choice: Choice) => void;
  /** It is another network all the same. */
  onOther: () => Promise<unknown>;
}

/** Networks called alike, before one is added: to choose from, or to be told apart from. */
export function KnownAlready({ candidates, onChoose, onOther }: KnownAlreadyProps) {
  const t = useNetworkText();
  const language = useLanguage();
  const sentence = useProblemSentence();
  const [problem, setProblem] = useState<unknown>();
  return (
    <Alert role="alert" variant="outline" color="yellow" title={t('known.title')} mb="md">
      <p>{t('known.words')}</p>
      <ul style={{ display: 'grid', gap: '0.75rem', margin: '0 0 1rem', padding: 0, listStyle: 'none' }}>
        {candidates.map((candidate) => {
          const name = localizedString(candidate.name, language);
          return (
            <li key={candidate.id}>
              <Candidate candidate={candidate} />
              {onChoose && (
                <Button
                  size="compact-md"
                  aria-label={`${t('known.choose')}: ${name}`}
                  onClick={() => onChoose({ value: candidate.id, label: name })}
                >
                  {t('known.choose')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <Button variant="default" size="compact-md" onClick={() => void onOther().catch(setProblem)}>
        {t('known.other')}
      </Button>
      {problem !== undefined && <p>{sentence(problem)}</p>}
    </Alert>
  );
}
