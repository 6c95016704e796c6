import { useQuery } from '@tanstack/react-query';
import { ownFollowsQuery } from '~/api/follows';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import classes from './Start.module.css';
import { useAccountText } from './texts';

/** What I, and the organisations I act for, follow without being a member. */
export function OwnFollows() {
  const t = useAccountText();
  const language = useLanguage();
  const query = useQuery(ownFollowsQuery);
  return (
    <Section title={t('follows')}>
      <QueryView query={query} isEmpty={({ items }) => items.length === 0} empty={<p>{t('noFollows')}</p>}>
        {({ items }) => (
          <ul className={classes.list} aria-label={t('follows')}>
            {items.map(({ id, partnership, organization }) => (
              <li key={id} className={classes.item}>
                <TextLink to="/partnerships/$partnershipId" params={{ partnershipId: partnership.id }}>
                  <LocalizedText value={partnership.name} unmarked />
                </TextLink>
                <span className={classes.facts}>
                  {organization ? localizedString(organization.name, language) : t('myself')}
                </span>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Section>
  );
}
