import { useQuery } from '@tanstack/react-query';
import { useSessionState } from '~/session/store';
import { TextLink } from '~/ui/links';
import { Section } from '~/ui/Section';
import { useFindText } from './findTexts';
import { ownRunningQuery } from './queries';
import classes from './Registration.module.css';

/** What this person began earlier, so that nobody starts twice. */
export function RunningRegistrations() {
  const t = useFindText();
  const signedIn = useSessionState().status === 'signedIn';
  const { data } = useQuery({ ...ownRunningQuery, enabled: signedIn });
  if (!signedIn || !data || data.items.length === 0) return null;
  return (
    <Section title={t('runningTitle')}>
      <ul className={classes.found}>
        {data.items.map(({ id, name, status }) => (
          <li key={id} className={classes.candidate}>
            <TextLink to="/registrations/$registrationId" params={{ registrationId: id }}>
              {t('running', { name: name ?? t('unnamed') })}
            </TextLink>
            <span className={classes.facts}>{t(`runningState.${status as 'draft'}`)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
