import { ButtonLink } from '~/ui/links';
import { Section } from '~/ui/Section';
import classes from './Start.module.css';
import { useAccountText } from './texts';

/** What only the administration begins. */
export function AdministrationLinks() {
  const t = useAccountText();
  return (
    <Section title={t('administration.title')}>
      <div className={classes.acts}>
        <ButtonLink to={'/partnerships/new' as string} variant="default">
          {t('administration.partnership')}
        </ButtonLink>
        <ButtonLink to={'/indicators/new' as string} variant="default">
          {t('administration.indicator')}
        </ButtonLink>
        <ButtonLink to={'/dashboards/coordination' as string} variant="default">
          {t('administration.posts')}
        </ButtonLink>
      </div>
    </Section>
  );
}
