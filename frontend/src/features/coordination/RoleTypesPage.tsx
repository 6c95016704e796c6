import { useQuery } from '@tanstack/react-query';
import { vocabularyQuery } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { RoleDescription } from './RoleDescription';
import { useRolesText } from './rolesTexts';

/** The catalogue of coordination functions, for everybody. */
export function RoleTypesPage() {
  const t = useRolesText();
  const language = useLanguage();
  const query = useQuery(vocabularyQuery('roleTypes'));
  return (
    <>
      <PageTitle title={t('catalogue.title')} lead={t('catalogue.lead')} />
      <QueryView
        query={query}
        lines={12}
        isEmpty={(roles) => roles.length === 0}
        empty={<p>{t('catalogue.empty')}</p>}
      >
        {(roles) =>
          roles
            .filter(({ offered }) => offered !== false)
            .map((role) => (
              <Section key={role.code} title={localizedString(role.label, language)}>
                <RoleDescription role={role} />
              </Section>
            ))
        }
      </QueryView>
    </>
  );
}
