import { useQueries } from '@tanstack/react-query';
import { type Localized, localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import type { Me } from '~/session/me';
import { LocalizedText } from '~/ui/LocalizedText';
import { ButtonLink, TextLink } from '~/ui/links';
import { Section } from '~/ui/Section';
import { ErrorState, LoadingState } from '~/ui/states';
import { partnershipsOfQuery } from './queries';
import classes from './Start.module.css';
import { useAccountText } from './texts';

interface Involved {
  id: string;
  name: Localized | string;
  why: string;
}

/** Partnerships I coordinate, and those my organisations take part in. */
export function OwnPartnerships({ me }: { me: Me }) {
  const t = useAccountText();
  const language = useLanguage();
  const organizations = me.organizations.map(({ organization }) => organization);
  const answers = useQueries({ queries: organizations.map(({ id }) => partnershipsOfQuery(id)) });
  const failed = answers.find(({ data, error }) => data === undefined && error);
  const coordinated = me.coordinates.map(({ id, name }): Involved => ({ id, name, why: t('coordinates') }));
  const joined = answers.flatMap(({ data }, place): Involved[] => {
    const why = t('through', { name: localizedString(organizations[place]?.name, language) });
    return (data ?? []).map(({ id, name }) => ({ id, name, why }));
  });
  const involved = [...coordinated, ...joined];
  const loading = !failed && answers.some(({ data }) => data === undefined);
  return (
    <Section title={t('partnerships')}>
      {failed && <ErrorState problem={failed.error} onRetry={() => void failed.refetch()} />}
      {loading && <LoadingState lines={2} />}
      {!failed && !loading && involved.length === 0 && <p>{t('noPartnerships')}</p>}
      <ul className={classes.list} aria-label={t('partnerships')}>
        {involved.map(({ id, name, why }) => (
          <li key={`${id}-${why}`} className={classes.item}>
            <TextLink to="/partnerships/$partnershipId" params={{ partnershipId: id }}>
              <LocalizedText value={name} unmarked />
            </TextLink>
            <span className={classes.facts}>{why}</span>
          </li>
        ))}
      </ul>
      <div className={classes.acts}>
        <ButtonLink to="/partnerships" variant="default">
          {t('findPartnership')}
        </ButtonLink>
        {me.coordinates.length > 0 && (
          <ButtonLink to={'/register/assisted' as string} variant="default">
            {t('assist')}
          </ButtonLink>
        )}
      </div>
    </Section>
  );
}
