import { useQuery } from '@tanstack/react-query';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { TextLink } from '~/ui/links';
import { Section } from '~/ui/Section';
import { StatusBadge } from '~/ui/StatusBadge';
import { ErrorState, LoadingState } from '~/ui/states';
import { ownJoinRequestsQuery, ownRegistrationsQuery, type Running } from './queries';
import classes from './Start.module.css';
import { useAccountText } from './texts';

const TONES: Record<Running['status'], 'waiting' | 'done' | 'stopped' | 'neutral'> = {
  draft: 'neutral',
  submitted: 'waiting',
  open: 'waiting',
  returned: 'waiting',
  accepted: 'done',
  refused: 'stopped',
  withdrawn: 'stopped',
};

/** Registrations and join requests of mine with their state; the section is left out when there are none. */
export function OwnRequests({ email }: { email: string | undefined }) {
  const t = useAccountText();
  const parts = [useQuery(ownRegistrationsQuery), useQuery(ownJoinRequestsQuery(email))];
  const failed = parts.find(({ data, error }) => data === undefined && error);
  if (failed) {
    return (
      <Section title={t('running')}>
        <ErrorState problem={failed.error} onRetry={() => void failed.refetch()} />
      </Section>
    );
  }
  if (parts.some(({ data }) => data === undefined)) return <LoadingState lines={2} />;
  const all = parts.flatMap(({ data }) => data ?? []).sort((a, b) => b.since.localeCompare(a.since));
  if (all.length === 0) return null;
  return (
    <Section title={t('running')}>
      <ul className={classes.list} aria-label={t('running')}>
        {all.map((running) => (
          <li key={running.id} className={classes.item}>
            <RunningLine running={running} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function RunningLine({ running }: { running: Running }) {
  const t = useAccountText();
  const language = useLanguage();
  const { id, kind, name, status } = running;
  return (
    <>
      <div>
        <TextLink to={(kind === 'registration' ? `/registrations/${id}` : `/join-requests/${id}`) as string}>
          {localizedString(name, language) || t('unnamed')}
        </TextLink>
        <p className={classes.facts}>{t(kind)}</p>
      </div>
      <StatusBadge tone={TONES[status]}>{t(`state.${status}`)}</StatusBadge>
    </>
  );
}
