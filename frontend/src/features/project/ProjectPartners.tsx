import { useVocabularyLabel } from '~/api/refData';
import { formatDate } from '~/lib/format/date';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { DataTable } from '~/ui/DataTable';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { Section } from '~/ui/Section';
import { AbsentValue, DateText, DecimalText } from '~/ui/values';
import type { Project } from './model';
import { useProjectText } from './texts';

/** Who takes part with what, the working time there is, and what was agreed about what may go wrong. */
export function ProjectPartners({ project }: { project: Project }) {
  return (
    <>
      {project.participants.length > 0 && <Participants project={project} />}
      {project.posts.length > 0 && <Posts project={project} />}
      {(project.agreement || (project.risks?.length ?? 0) > 0) && <Risks project={project} />}
    </>
  );
}

function Participants({ project: { participants } }: { project: Project }) {
  const t = useProjectText();
  const language = useLanguage();
  const role = useVocabularyLabel('projectRoles');
  const stances = participants.some(({ stance }) => stance);
  return (
    <Section title={t('page.participants')}>
      <DataTable
        caption={t('page.participants')}
        captionHidden
        rows={participants}
        rowKey={({ organization, role: as, validFrom }) => `${organization.id}-${as}-${validFrom}`}
        columns={[
          {
            key: 'organization',
            header: t('page.organization'),
            rowHeader: true,
            cell: ({ organization }) => (
              <TextLink to="/organizations/$organizationId" params={{ organizationId: organization.id }}>
                <LocalizedText value={organization.name} unmarked />
              </TextLink>
            ),
          },
          { key: 'role', header: t('page.role'), cell: (one) => role(one.role) },
          {
            key: 'contribution',
            header: t('page.contribution'),
            cell: ({ contribution }) => <LocalizedText value={contribution} unmarked />,
          },
          {
            key: 'period',
            header: t('page.participation'),
            cell: ({ validFrom, validUntil }) =>
              (validFrom || validUntil) &&
              [validFrom, validUntil].map((day) => (day ? formatDate(day, language) : '…')).join(' – '),
          },
          ...(stances
            ? [
                {
                  key: 'stance',
                  header: t('page.stance'),
                  cell: ({ stance }: Project['participants'][number]) => stance && t(`stance.${stance}`),
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}

const STATES = { vacant: 'page.postVacant', covered: 'page.postCovered', filled: 'page.postFilled' } as const;

function Posts({ project: { posts } }: { project: Project }) {
  const t = useProjectText();
  return (
    <Section title={t('page.posts')}>
      <DataTable
        caption={t('page.posts')}
        captionHidden
        rows={posts}
        rowKey={({ post }) => post.id}
        columns={[
          {
            key: 'post',
            header: t('page.post'),
            rowHeader: true,
            cell: ({ post }) => (
              <TextLink to="/posts/$postId" params={{ postId: post.id }}>
                <LocalizedText value={post.name} unmarked />
              </TextLink>
            ),
          },
          {
            key: 'state',
            header: t('page.postState'),
            cell: ({ state }) => state && state in STATES && t(STATES[state as keyof typeof STATES]),
          },
          {
            key: 'planned',
            header: t('page.planned'),
            align: 'end',
            cell: ({ plannedFte }) => (plannedFte ? <DecimalText value={plannedFte} /> : <AbsentValue />),
          },
          {
            key: 'actual',
            header: t('page.actual'),
            align: 'end',
            cell: ({ actualFte }) => (actualFte ? <DecimalText value={actualFte} /> : <AbsentValue />),
          },
        ]}
      />
    </Section>
  );
}

function Risks({ project: { risks = [], agreement } }: { project: Project }) {
  const t = useProjectText();
  const language = useLanguage();
  return (
    <Section title={t('form.agreement')} intro={t('form.agreementIntro')}>
      {agreement && (
        <p style={{ maxWidth: 'var(--text-width)' }}>
          <strong>{t('page.agreed', { day: formatDate(agreement.on, language) })}</strong>:{' '}
          {t(`outcome.${agreement.outcome}`)}
          {agreement.objections && (
            <>
              <br />
              {t('page.objections')}: {agreement.objections}
            </>
          )}
        </p>
      )}
      {risks.length > 0 && (
        <DataTable
          caption={t('page.risks')}
          captionHidden
          rows={risks}
          rowKey={({ risk }) => risk}
          columns={[
            { key: 'risk', header: t('page.risk'), rowHeader: true, cell: ({ risk }) => risk },
            {
              key: 'compromise',
              header: t('page.compromise'),
              cell: ({ compromise }) => compromise ?? t('page.noCompromise'),
            },
            { key: 'on', header: t('page.on'), cell: ({ on }) => on && <DateText value={on} /> },
          ]}
        />
      )}
    </Section>
  );
}
