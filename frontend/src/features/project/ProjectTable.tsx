import { useVocabularyLabel } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { DataTable } from '~/ui/DataTable';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { StatusBadge } from '~/ui/StatusBadge';
import { DateText } from '~/ui/values';
import { type ProjectItem, TONES } from './model';
import { useProjectText } from './texts';

interface ProjectTableProps {
  projects: readonly ProjectItem[];
  caption: string;
  /** Left out where all are of one partnership. */
  partnerships?: boolean;
  sort?: string;
}

/** Projects with how each stands. */
export function ProjectTable({ projects, caption, partnerships = false, sort }: ProjectTableProps) {
  const t = useProjectText();
  const language = useLanguage();
  const status = useVocabularyLabel('projectStatuses');
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={projects}
      rowKey={({ id }) => id}
      sort={sort}
      columns={[
        {
          key: 'name',
          header: t('column.name'),
          rowHeader: true,
          sort: sort && 'name',
          cell: ({ id, name }) => (
            <TextLink to="/projects/$projectId" params={{ projectId: id }}>
              <LocalizedText value={name} unmarked />
            </TextLink>
          ),
        },
        ...(partnerships
          ? [
              {
                key: 'partnership',
                header: t('column.partnership'),
                sort: sort && 'partnership',
                cell: ({ partnership }: ProjectItem) => (
                  <TextLink to="/partnerships/$partnershipId" params={{ partnershipId: partnership.id }}>
                    <LocalizedText value={partnership.name} unmarked />
                  </TextLink>
                ),
              },
            ]
          : []),
        {
          key: 'status',
          header: t('column.status'),
          cell: (project) => <StatusBadge tone={TONES[project.status]}>{status(project.status)}</StatusBadge>,
        },
        {
          key: 'since',
          header: t('column.since'),
          sort: sort && 'since',
          cell: ({ since }) => <DateText value={since} />,
        },
        {
          key: 'operator',
          header: t('column.operator'),
          cell: ({ operator }) => operator && <LocalizedText value={operator.name} unmarked />,
        },
        {
          key: 'themes',
          header: t('column.themes'),
          cell: ({ themes }) => themes.map(({ name }) => localizedString(name, language)).join(', '),
        },
        {
          key: 'missing',
          header: t('column.missing'),
          cell: ({ missing }) => missing.map((field) => t(`field.${field}`)).join(', '),
        },
      ]}
    />
  );
}
