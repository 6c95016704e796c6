import { useQuery } from '@tanstack/react-query';
import { formatDate } from '~/lib/format/date';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { LocalizedText } from '~/ui/LocalizedText';
import { ButtonLink } from '~/ui/links';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { EmptyState } from '~/ui/states';
import type { Organization, Profile } from './model';
import { PROFILE_PARTS } from './profileParts';
import classes from './Record.module.css';
import { useRecordText } from './recordTexts';
import { profileQuery } from './serviceQueries';

interface OrganizationProfileProps {
  organization: Organization;
  asOf?: string;
}

/** How an organization describes itself, signed with a function and a day. */
export function OrganizationProfile({ organization, asOf }: OrganizationProfileProps) {
  const t = useRecordText();
  const query = useQuery(profileQuery(organization.id, asOf));
  const edits = !asOf && organization.permittedActions?.includes('edit');
  return (
    <Section
      title={t('profile.title')}
      intro={t('profile.intro')}
      actions={
        edits && (
          <ButtonLink
            to="/organizations/$organizationId/edit"
            params={{ organizationId: organization.id }}
            search={{ tab: 'description' }}
            variant="default"
          >
            {t(query.data?.value.signedOn ? 'profile.edit' : 'profile.add')}
          </ButtonLink>
        )
      }
    >
      <QueryView
        query={query}
        lines={6}
        isEmpty={({ value }) => !value.signedOn}
        empty={<EmptyState title={t('profile.none')}>{edits ? t('profile.addFirst') : undefined}</EmptyState>}
      >
        {({ value }) => <Words profile={value} />}
      </QueryView>
    </Section>
  );
}

function Words({ profile }: { profile: Profile }) {
  const t = useRecordText();
  const language = useLanguage();
  const { signedAs = '', signedOn } = profile;
  return (
    <>
      {PROFILE_PARTS.filter((part) => profile[part]).map((part) => (
        <Section key={part} title={t(`profile.${part}`)} level={3}>
          <p className={classes.words}>
            <LocalizedText value={profile[part]} />
          </p>
        </Section>
      ))}
      <p className={classes.signed}>
        {signedOn && t('profile.signed', { who: signedAs, day: formatDate(signedOn, language) })}
      </p>
    </>
  );
}
