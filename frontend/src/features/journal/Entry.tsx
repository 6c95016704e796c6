import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { usePrinting } from '~/lib/usePrinting';
import { useMe } from '~/session/me';
import { TextLink } from '~/ui/links';
import { useActText } from './actTexts';
import classes from './History.module.css';
import { ACTS, changesOf, type HistoryOf, type JournalEntry } from './model';
import { useJournalText } from './texts';
import { useWords } from './useWords';

/** The sentence for what was done. */
export function useSentence(): (entry: JournalEntry) => string {
  const t = useJournalText();
  const act = useActText();
  return (entry) => (ACTS.includes(entry.act) ? act(entry.act) : t('unknownAct'));
}

/** Who did it, as far as the reader may know. */
export function useActor(): (entry: JournalEntry) => string {
  const t = useJournalText();
  return ({ actor, byPerson }) => {
    if (actor) return t('by', { name: actor });
    return byPerson ? t('bySomebody') : t('byService');
  };
}

/** Under the sentence: what it is about, who did it, and what changed. */
export function EntryDetails({ entry, of }: { entry: JournalEntry; of: HistoryOf }) {
  const actor = useActor();
  return (
    <>
      <p className={classes.about}>
        <Links entry={entry} of={of} />
        <span className={classes.actor}>{actor(entry)}</span>
      </p>
      <Changes entry={entry} />
    </>
  );
}

interface Place {
  to: string;
  words: string;
}

/** Leads to the thing itself, and to the partnership or organisation when that is another one. */
function Links({ entry, of }: { entry: JournalEntry; of: HistoryOf }) {
  const t = useJournalText();
  const language = useLanguage();
  const me = useMe();
  const { about, organization, partnership } = entry;
  const reviews = me?.administration || (me?.coordinates.length ?? 0) > 0;
  const pages: Record<string, string> = {
    post: `/posts/${about.id}`,
    indicator: `/indicators/${about.id}`,
    observation: `/figures/${about.id}`,
    registration: `${reviews ? '/review' : ''}/registrations/${about.id}`,
    membership: `/memberships/${about.id}`,
    membershipRequest: `/membership-requests/${about.id}`,
    membershipConfirmation: `/membership-confirmations/${about.id}`,
    agreement: `/agreements/${about.id}`,
    joinRequest: `/join-requests/${about.id}`,
  };
  const page = pages[about.kind];
  const places: Place[] = [];
  if (page && about.id !== of.post)
    places.push({ to: page, words: localizedString(about.name, language) || t('look') });
  if (organization && organization.id !== of.organization)
    places.push({
      to: `/organizations/${organization.id}`,
      words: localizedString(organization.name, language),
    });
  if (partnership && partnership.id !== of.partnership)
    places.push({
      to: `/partnerships/${partnership.id}`,
      words: localizedString(partnership.name, language),
    });
  return places.map(({ to, words }) => (
    <span key={to}>
      <TextLink to={to as string}>{words}</TextLink> ·{' '}
    </span>
  ));
}

function Changes({ entry }: { entry: JournalEntry }) {
  const t = useJournalText();
  const printing = usePrinting();
  const { label, pair } = useWords();
  const changes = changesOf(entry);
  if (changes.length === 0) return null;
  const compares = entry.before !== undefined;
  return (
    <details className={classes.changes} open={printing || undefined}>
      <summary>{t(compares ? 'changes' : 'facts', { count: changes.length })}</summary>
      <dl className={classes.fields}>
        {changes.map((change) => {
          const [was, is] = pair(entry, change);
          return (
            <div key={change.field}>
              <dt>{label(change.field)}</dt>
              <dd>
                {is}
                {compares && <span className={classes.was}> ({t('was', { value: was })})</span>}
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}
