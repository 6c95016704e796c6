import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { DataTable } from '~/ui/DataTable';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { DateText } from '~/ui/values';
import { type Responsibility, responsibilitiesQuery } from './divisionQueries';
import { PostName } from './PostNames';
import { ResponsibilityForm } from './ResponsibilityForm';
import { useRolesText } from './rolesTexts';

interface WhoDoesWhatProps {
  partnershipId: string;
  asOf?: string;
  mayManage?: boolean;
}

const BEARERS = ['post', 'organization', 'ocmw', 'municipality', 'region', 'members'] as const;

/** Who does what in a partnership, also what stays with municipality and OCMW (1-R19). */
export function WhoDoesWhat({ partnershipId, asOf, mayManage = false }: WhoDoesWhatProps) {
  const t = useRolesText();
  const [history, setHistory] = useState(false);
  const [open, setOpen] = useState<Responsibility | 'new'>();
  const query = useQuery(responsibilitiesQuery(partnershipId, asOf, history));
  return (
    <Section
      title={t('division.title')}
      intro={t('division.intro')}
      actions={
        <>
          {asOf === undefined && (
            <Button variant="default" onClick={() => setHistory(!history)}>
              {t(history ? 'division.current' : 'division.history')}
            </Button>
          )}
          {mayManage && <Button onClick={() => setOpen('new')}>{t('division.add')}</Button>}
        </>
      }
    >
      <QueryView query={query} isEmpty={hasNoItems} empty={<p>{t('division.none')}</p>}>
        {({ items }) => (
          <>
            {BEARERS.map((bearer) => ({ bearer, tasks: items.filter((one) => one.bearer === bearer) }))
              .filter(({ tasks }) => tasks.length > 0)
              .map(({ bearer, tasks }) => (
                <Section key={bearer} level={3} title={t(`division.bearer.${bearer}`)}>
                  <Tasks bearer={bearer} tasks={tasks} onEdit={mayManage ? setOpen : undefined} />
                </Section>
              ))}
          </>
        )}
      </QueryView>
      {open && (
        <ResponsibilityForm
          partnershipId={partnershipId}
          responsibility={open === 'new' ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Section>
  );
}

interface TasksProps {
  bearer: (typeof BEARERS)[number];
  tasks: Responsibility[];
  onEdit?: (task: Responsibility) => void;
}

function Tasks({ bearer, tasks, onEdit }: TasksProps) {
  const t = useRolesText();
  const language = useLanguage();
  const named = bearer === 'post' || bearer === 'organization';
  return (
    <DataTable
      caption={t(`division.bearer.${bearer}`)}
      captionHidden
      rows={tasks}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'task',
          header: t('division.task'),
          rowHeader: true,
          cell: ({ task }) => <LocalizedText value={task} />,
        },
        ...(named
          ? [
              {
                key: 'who',
                header: t(bearer === 'post' ? 'division.post' : 'division.organization'),
                cell: (one: Responsibility) => <Bearer of={one} />,
              },
            ]
          : []),
        {
          key: 'level',
          header: t('division.level'),
          cell: ({ level }) => level && t(`division.levels.${level}`),
        },
        {
          key: 'note',
          header: t('division.note'),
          cell: ({ note }) => note && <LocalizedText value={note} />,
        },
        {
          key: 'period',
          header: t('division.period'),
          cell: ({ validFrom, validUntil }) => (
            <>
              <DateText value={validFrom} /> – {validUntil && <DateText value={validUntil} />}
            </>
          ),
        },
        ...(onEdit
          ? [
              {
                key: 'act',
                header: t('division.edit'),
                cell: (one: Responsibility) => (
                  <Button
                    variant="subtle"
                    size="compact-md"
                    aria-label={t('division.editTask', { task: localizedString(one.task, language) })}
                    onClick={() => onEdit(one)}
                  >
                    {t('division.edit')}
                  </Button>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

function Bearer({ of: { post, organization } }: { of: Responsibility }) {
  if (post)
    return (
      <TextLink to="/posts/$postId" params={{ postId: post.id }}>
        <PostName post={post} />
      </TextLink>
    );
  if (!organization) return null;
  return (
    <TextLink to="/organizations/$organizationId" params={{ organizationId: organization.id }}>
      <LocalizedText value={organization.name} unmarked />
    </TextLink>
  );
}
