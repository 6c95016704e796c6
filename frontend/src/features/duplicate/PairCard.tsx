import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useVocabularyLabel } from '~/api/refData';
import { formatCount } from '~/lib/format/number';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { LocalizedText } from '~/ui/LocalizedText';
import { ButtonLink, TextLink } from '~/ui/links';
import { StatusBadge } from '~/ui/StatusBadge';
import { useToast } from '~/ui/Toasts';
import { useOutcome } from '~/ui/useOutcome';
import { DateText } from '~/ui/values';
import classes from './Duplicate.module.css';
import type { Pair } from './model';
import { NotTheSame } from './NotTheSame';
import { useDecide } from './queries';
import { useDuplicateText } from './texts';

/** Two records, what they have in common, and what can be done about it. */
export function PairCard({ pair }: { pair: Pair }) {
  const t = useDuplicateText();
  const language = useLanguage();
  const names = [pair.one, pair.other].map(({ name }) => localizedString(name, language)).join(' – ');
  return (
    <article className={classes.card} aria-label={names}>
      <div className={classes.two}>
        <Party party={pair.one} />
        <Party party={pair.other} />
      </div>
      <ul className={classes.reasons} aria-label={t('list.inCommon')}>
        {pair.reasons.map(({ reason, text }) => (
          <li key={reason}>
            <LocalizedText value={text} unmarked />
          </li>
        ))}
      </ul>
      {pair.state === 'open' ? <OpenActions pair={pair} /> : <Decided pair={pair} />}
    </article>
  );
}

function Party({ party }: { party: Pair['one'] }) {
  const t = useDuplicateText();
  const language = useLanguage();
  const typeLabel = useVocabularyLabel('organizationTypes');
  const { id, name, municipality, type, partnerships, users, lastConfirmedOn } = party;
  const facts = [
    typeLabel(type),
    localizedString(municipality?.name, language),
    t('list.partnerships', { count: partnerships, shown: formatCount(partnerships, language) }),
    t('list.users', { count: users, shown: formatCount(users, language) }),
  ];
  return (
    <div>
      <h2 className={classes.name}>
        <TextLink to="/organizations/$organizationId" params={{ organizationId: id }}>
          <LocalizedText value={name} />
        </TextLink>
      </h2>
      <p className={classes.small}>{facts.filter(Boolean).join(' · ')}</p>
      {lastConfirmedOn && (
        <p className={classes.small}>
          {t('compare.lastConfirmed')} <DateText value={lastConfirmedOn} />
        </p>
      )}
    </div>
  );
}

function OpenActions({ pair }: { pair: Pair }) {
  const t = useDuplicateText();
  const [asking, setAsking] = useState(false);
  return (
    <Group gap="sm" className="no-print">
      <ButtonLink
        to="/review/duplicates/compare"
        search={{ survivor: pair.one.id, merged: pair.other.id, pair: pair.id }}
      >
        {t('list.compare')}
      </ButtonLink>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('different.act')}
      </Button>
      <NotTheSame pairId={pair.id} opened={asking} onClose={() => setAsking(false)} />
    </Group>
  );
}

function Decided({ pair }: { pair: Pair }) {
  const t = useDuplicateText();
  const toast = useToast();
  const outcome = useOutcome();
  const decide = useDecide();
  const { state, decidedBy, decidedAt, note } = pair;
  const reopen = () =>
    outcome(decide.mutateAsync({ id: pair.id, outcome: 'open' }), () => toast(t('different.reopened')));
  return (
    <>
      <Group gap="sm">
        <StatusBadge tone={state === 'merged' ? 'done' : 'neutral'}>{t(`state.${state}`)}</StatusBadge>
        <span>
          {decidedBy && `${decidedBy}, `}
          {decidedAt && <DateText value={decidedAt} />}
        </span>
      </Group>
      {note && <p>{note}</p>}
      {state === 'different' && (
        <Button variant="default" mt="sm" loading={decide.isPending} onClick={reopen} className="no-print">
          {t('different.reopen')}
        </Button>
      )}
    </>
  );
}
