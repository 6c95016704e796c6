import { decidesOnJoining, type Me } from '~/session/me';
import { LocalizedText } from '~/ui/LocalizedText';
import { ButtonLink, TextLink } from '~/ui/links';
import { Section } from '~/ui/Section';
import classes from './Start.module.css';
import { useAccountText } from './texts';

/** The organisations I act for, and in which role. */
export function OwnOrganizations({ me }: { me: Me }) {
  const t = useAccountText();
  return (
    <Section title={t('organizations')}>
      {me.organizations.length === 0 && <p>{t('noOrganizations')}</p>}
      <ul className={classes.list} aria-label={t('organizations')}>
        {me.organizations.map(({ organization, role }) => (
          <li key={organization.id} className={classes.item}>
            <TextLink to="/organizations/$organizationId" params={{ organizationId: organization.id }}>
              <LocalizedText value={organization.name} unmarked />
            </TextLink>
            <span className={classes.facts}>{t(`role.${role}`)}</span>
          </li>
        ))}
      </ul>
      <div className={classes.acts}>
        {decidesOnJoining(me) && (
          <ButtonLink to={'/review/join-requests' as string} variant="default">
            {t('joinRequests')}
          </ButtonLink>
        )}
        <ButtonLink to={'/register' as string} variant="default">
          {t('addOrganization')}
        </ButtonLink>
      </div>
    </Section>
  );
}
