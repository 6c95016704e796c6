import { useQuery } from '@tanstack/react-query';
import { ButtonLink, TextLink } from '~/ui/links';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { ProjectTable } from './ProjectTable';
import { projectsOfQuery } from './queries';
import { useProjectText } from './texts';

interface PartnershipProjectsProps {
  partnershipId: string;
  asOf?: string;
  mayRecord: boolean;
}

/** The projects of a partnership, and those that are shared with it. */
export function PartnershipProjects({ partnershipId, asOf, mayRecord }: PartnershipProjectsProps) {
  const t = useProjectText();
  const query = useQuery(projectsOfQuery(partnershipId, asOf));
  return (
    <Section
      title={t('of.title')}
      intro={t('of.intro')}
      actions={
        mayRecord && (
          <ButtonLink to="/projects/new" search={{ partnership: partnershipId }}>
            {t('of.record')}
          </ButtonLink>
        )
      }
    >
      <QueryView query={query} isEmpty={hasNoItems} empty={<p>{t('of.none')}</p>}>
        {({ items }) => <ProjectTable projects={items} caption={t('of.title')} />}
      </QueryView>
      <p className="no-print">
        <TextLink to="/projects">{t('of.more')}</TextLink>
      </p>
    </Section>
  );
}
