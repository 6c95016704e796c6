import { useQuery } from '@tanstack/react-query';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { DateText } from '~/ui/values';
import { followersQuery } from './partsQueries';
import { usePartsText } from './partsTexts';

/** Who follows without being a member: organisations by name, persons as a number. */
export function Followers({ partnershipId }: { partnershipId: string }) {
  const t = usePartsText();
  const query = useQuery(followersQuery(partnershipId));
  return (
    <Section title={t('follow.followers')} intro={t('follow.followersIntro')}>
      <QueryView query={query}>
        {({ organizations, persons }) => (
          <>
            <p>
              {t('follow.organizations', { count: organizations.length })} ·{' '}
              {t('follow.persons', { count: persons })}
            </p>
            <ul>
              {organizations.map(({ id, organization, since }) =>
                organization ? (
                  <li key={id}>
                    <TextLink
                      to="/organizations/$organizationId"
                      params={{ organizationId: organization.id }}
                    >
                      <LocalizedText value={organization.name} unmarked />
                    </TextLink>
                    , <DateText value={since} />
                  </li>
                ) : null,
              )}
            </ul>
          </>
        )}
      </QueryView>
    </Section>
  );
}
