import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { ButtonLink } from '~/ui/links';
import { Section } from '~/ui/Section';
import type { Registration } from './model';
import classes from './Registration.module.css';
import { useRegistrationText } from './texts';

/** After an answer: where to go from here. */
export function NextSteps({ registration }: { registration: Registration }) {
  const t = useRegistrationText();
  const language = useLanguage();
  const { status, organization, partnership, name } = registration;
  if (status === 'accepted' && organization) {
    return (
      <Section title={t('nextTitle')}>
        {partnership && <p>{t('nextApplied', { name: localizedString(partnership.name, language) })}</p>}
        <div className={classes.acts}>
          <ButtonLink to="/organizations/$organizationId" params={{ organizationId: organization.id }}>
            {t('nextOrganization')}
          </ButtonLink>
          <ButtonLink to={'/partnerships' as string} variant="default">
            {t('nextPartnership')}
          </ButtonLink>
        </div>
      </Section>
    );
  }
  if (status !== 'refused' && status !== 'withdrawn') return null;
  return (
    <Section title={t('nextTitle')}>
      {status === 'refused' && <p>{t('nextRefused')}</p>}
      <div className={classes.acts}>
        <ButtonLink to="/register" search={{ q: name }} variant="default">
          {t('again')}
        </ButtonLink>
      </div>
    </Section>
  );
}
