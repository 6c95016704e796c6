import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useVocabularyLabel } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { BackLink } from '~/ui/BackLink';
import { LocalizedText } from '~/ui/LocalizedText';
import { ButtonLink, TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { StatusBadge } from '~/ui/StatusBadge';
import { DateText } from '~/ui/values';
import { ChangeStatus } from './ChangeStatus';
import { type Project, TONES } from './model';
import { ProjectCore } from './ProjectCore';
import { ProjectPartners } from './ProjectPartners';
import { projectQuery } from './queries';
import { useProjectText } from './texts';

interface ProjectDetailProps {
  projectId: string;
  /** What pays for it. */
  means: ReactNode;
}

/** One project: what it follows from, its seven points, who takes part and how it stood. */
export function ProjectDetail({ projectId, means }: ProjectDetailProps) {
  const t = useProjectText();
  const query = useQuery(projectQuery(projectId));
  return (
    <>
      <BackLink to="/projects">{t('list.all')}</BackLink>
      <QueryView query={query} lines={12}>
        {({ value }) => <Detail project={value} means={means} />}
      </QueryView>
    </>
  );
}

function Detail({ project, means }: { project: Project; means: ReactNode }) {
  const t = useProjectText();
  const language = useLanguage();
  const status = useVocabularyLabel('projectStatuses');
  return (
    <>
      <PageTitle
        kicker={t('column.name')}
        title={localizedString(project.name, language)}
        heading={<LocalizedText value={project.name} />}
        lead={
          <>
            <StatusBadge tone={TONES[project.status]}>{status(project.status)}</StatusBadge>{' '}
            {t('column.since').toLowerCase()} <DateText value={project.since} />
          </>
        }
        actions={<Acts project={project} />}
      />
      {project.summary && (
        <p style={{ maxWidth: 'var(--text-width)' }}>
          <LocalizedText value={project.summary} />
        </p>
      )}
      <Findings project={project} />
      <Origin project={project} />
      <ProjectCore project={project} />
      <ProjectPartners project={project} />
      {means}
      <Past project={project} />
    </>
  );
}

function Acts({ project }: { project: Project }) {
  const t = useProjectText();
  const [opened, setOpened] = useState(false);
  const acts = project.permittedActions ?? [];
  return (
    <>
      {acts.includes('changeStatus') && <Button onClick={() => setOpened(true)}>{t('status.act')}</Button>}
      {acts.includes('edit') && (
        <ButtonLink to="/projects/$projectId/edit" params={{ projectId: project.id }} variant="default">
          {t('form.edit')}
        </ButtonLink>
      )}
      {opened && <ChangeStatus project={project} onClose={() => setOpened(false)} />}
    </>
  );
}

function Findings({ project: { findings = [] } }: { project: Project }) {
  const t = useProjectText();
  if (findings.length === 0) return null;
  return (
    <Section title={t('finding.title')}>
      <ul>
        {findings.map((finding) => (
          <li key={finding}>{t(`finding.${finding}`)}</li>
        ))}
      </ul>
    </Section>
  );
}

/** From programme to theme: which policy this project follows from (1-R44). */
function Origin({ project }: { project: Project }) {
  const t = useProjectText();
  const content = useVocabularyLabel('projectContents');
  const origin = useVocabularyLabel('projectOrigins');
  const { frame, partnership, sharedWith, themes } = project;
  return (
    <Section title={t('page.from')} intro={t('page.fromWords')}>
      <ol style={{ maxWidth: 'var(--text-width)' }}>
        {frame && (
          <>
            <li>
              {t('page.programme')}:{' '}
              <TextLink to="/programmes">
                <LocalizedText value={frame.programme.name} unmarked />
              </TextLink>
            </li>
            <li>
              {t('page.generation')}: <LocalizedText value={frame.generationName} unmarked />
            </li>
          </>
        )}
        <li>
          {t('page.contract')}:{' '}
          {[partnership, ...sharedWith].map(({ id, name }, place) => (
            <span key={id}>
              {place > 0 && ', '}
              <TextLink to="/partnerships/$partnershipId" params={{ partnershipId: id }}>
                <LocalizedText value={name} unmarked />
              </TextLink>
            </span>
          ))}
        </li>
        {themes.map(({ id, name, generation }) => (
          <li key={id}>
            {t('filter.theme')} ({generation}): <LocalizedText value={name} />
          </li>
        ))}
        {project.content.length > 0 && (
          <li>
            {t('field.content')}: {project.content.map(content).join(', ')}
          </li>
        )}
        {project.origin && (
          <li>
            {t('field.origin')}: {origin(project.origin)}
          </li>
        )}
      </ol>
    </Section>
  );
}

function Past({ project: { history } }: { project: Project }) {
  const t = useProjectText();
  const status = useVocabularyLabel('projectStatuses');
  const cause = useVocabularyLabel('projectStatusCauses');
  return (
    <Section title={t('page.history')} intro={t('page.historyWords')}>
      <ul>
        {history.map((stood) => (
          <li key={`${stood.since}-${stood.status}`}>
            <DateText value={stood.since} />: <strong>{status(stood.status)}</strong>
            {stood.cause && ` – ${cause(stood.cause)}`}
            {stood.reason && <div>{stood.reason}</div>}
            {stood.learned && (
              <div>
                {t('page.learned')}: {stood.learned}
              </div>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
