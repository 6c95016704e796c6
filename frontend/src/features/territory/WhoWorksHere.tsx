import { useQuery } from '@tanstack/react-query';
import { useVocabularyLabel } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { StatusBadge } from '~/ui/StatusBadge';
import type { Partnership } from './model';
import classes from './Neighborhood.module.css';
import { partnershipsHereQuery } from './queries';
import { useTerritoryText } from './texts';

/** The partnerships of a neighbourhood with their organisations and functions; no names of persons. */
export function WhoWorksHere({ territoryId }: { territoryId: string }) {
  const t = useTerritoryText();
  const query = useQuery(partnershipsHereQuery(territoryId));
  return (
    <Section title={t('page.partnerships')}>
      <QueryView
        query={query}
        lines={6}
        isEmpty={(found) => found.length === 0}
        empty={<p>{t('page.noPartnerships')}</p>}
      >
        {(partnerships) =>
          partnerships.map((partnership) => <AtWork key={partnership.id} partnership={partnership} />)
        }
      </QueryView>
    </Section>
  );
}

function AtWork({ partnership }: { partnership: Partnership }) {
  const t = useTerritoryText();
  const language = useLanguage();
  const type = useVocabularyLabel('partnershipTypes');
  const kind = useVocabularyLabel('membershipKinds');
  const role = useVocabularyLabel('roleTypes');
  const name = localizedString(partnership.name, language);
  return (
    <Section level={3} title={name}>
      <div className={classes.work}>
        <p>{type(partnership.type)}</p>
        {partnership.purpose && (
          <p>
            <LocalizedText value={partnership.purpose} />
          </p>
        )}
        <h4>{t('page.functions')}</h4>
        <ul>
          {partnership.posts.map(({ id, title, roleType, state }) => (
            <li key={id}>
              {title ? <LocalizedText value={title} /> : role(roleType)}{' '}
              <StatusBadge tone={state === 'vacant' ? 'waiting' : 'neutral'}>
                {t(`page.${state}`)}
              </StatusBadge>
            </li>
          ))}
        </ul>
        <h4>{t('page.organizations')}</h4>
        {partnership.members.length === 0 && <p>{t('page.noOrganizations')}</p>}
        <ul>
          {partnership.members.map((member) => (
            <li key={member.id}>
              <TextLink
                to="/organizations/$organizationId"
                params={{ organizationId: member.organization.id }}
              >
                <LocalizedText value={member.organization.name} unmarked />
              </TextLink>{' '}
              ({kind(member.kind)})
            </li>
          ))}
        </ul>
        <p>
          <TextLink to="/partnerships/$partnershipId" params={{ partnershipId: partnership.id }}>
            {t('page.toPartnership', { name })}
          </TextLink>
        </p>
      </div>
    </Section>
  );
}
