import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Observation, observationsQuery } from '~/api/observations';
import { useVocabularyLabel } from '~/api/refData';
import { formatDate, today } from '~/lib/format/date';
import { formatPeriod } from '~/lib/format/period';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { type Column, DataTable } from '~/ui/DataTable';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { AssignDialog } from './AssignDialog';
import { type Assignment, type AssignmentsOf, assignmentsQuery } from './assignmentQueries';
import { useAssignmentText } from './assignmentTexts';
import { EndAssignmentDialog } from './EndAssignmentDialog';
import { TargetsDialog } from './Targets';

interface AssignmentsProps {
  of: AssignmentsOf;
  /** The reader may have it followed, or something followed here. */
  mayAssign?: boolean;
}

/** Where an indicator is followed, or what is followed for a partnership, and what is expected. */
export function Assignments({ of, mayAssign = false }: AssignmentsProps) {
  const t = useAssignmentText();
  const [assigning, setAssigning] = useState(false);
  const query = useQuery(assignmentsQuery(of));
  const [title, intro, none, act] = of.partnership
    ? ([t('ofPartnership'), t('ofPartnershipIntro'), t('noneHere'), t('assignHere')] as const)
    : ([t('ofIndicator'), t('ofIndicatorIntro'), t('none'), t('assign')] as const);
  return (
    <Section
      title={title}
      intro={intro}
      actions={
        mayAssign && (
          <Button leftSection={<IconPlus aria-hidden size={18} />} onClick={() => setAssigning(true)}>
            {act}
          </Button>
        )
      }
    >
      <QueryView query={query} isEmpty={(found) => found.length === 0} empty={<p>{none}</p>}>
        {(found) => <Lists assignments={found} of={of} title={title} />}
      </QueryView>
      {mayAssign && <AssignDialog of={of} opened={assigning} onClose={() => setAssigning(false)} />}
    </Section>
  );
}

interface ListProps {
  assignments: Assignment[];
  of: AssignmentsOf;
  title: string;
}

/** What ended folds away under what runs or is to begin. */
function Lists({ assignments, of, title }: ListProps) {
  const t = useAssignmentText();
  const isOver = ({ validUntil }: Assignment) => validUntil !== undefined && validUntil < today();
  const past = assignments.filter(isOver);
  const present = assignments.filter((assignment) => !isOver(assignment));
  return (
    <>
      {present.length === 0 ? (
        <p>{t(of.partnership ? 'noneHere' : 'none')}</p>
      ) : (
        <List assignments={present} of={of} title={title} />
      )}
      {past.length > 0 && (
        <details>
          <summary>{t('past', { count: past.length })}</summary>
          <List assignments={past} of={of} title={t('past', { count: past.length })} />
        </details>
      )}
    </>
  );
}

function List({ assignments, of, title }: ListProps) {
  const t = useAssignmentText();
  const language = useLanguage();
  const figures = useQuery(
    observationsQuery({
      partnership: of.partnership ? [of.partnership] : undefined,
      indicator: of.indicator ? assignments.slice(0, 1).map(({ indicator }) => indicator.code) : undefined,
      from: '2020',
    }),
  );
  const columns: Column<Assignment>[] = [
    {
      key: 'what',
      header: t(of.partnership ? 'column.indicator' : 'column.place'),
      rowHeader: true,
      cell: (assignment) => <What assignment={assignment} of={of} />,
    },
    {
      key: 'organization',
      header: t('column.organization'),
      cell: ({ organization, partnership }) =>
        organization ? (
          <LocalizedText value={organization.name} unmarked />
        ) : (
          t(partnership ? 'together' : 'whole')
        ),
    },
    {
      key: 'period',
      header: t('column.period'),
      cell: ({ validFrom, validUntil }) => {
        const from = formatDate(validFrom, language);
        return validUntil
          ? t('fromTo', { from, until: formatDate(validUntil, language) })
          : t('since', { from });
      },
    },
    {
      key: 'due',
      header: t('column.due'),
      cell: (assignment) => <Due assignment={assignment} figure={figureOf(assignment, figures.data ?? [])} />,
    },
  ];
  const acts = assignments.some(({ permittedActions }) => permittedActions?.length);
  return (
    <DataTable
      caption={title}
      captionHidden
      rows={assignments}
      rowKey={({ id }) => id}
      columns={
        acts
          ? [
              ...columns,
              {
                key: 'actions',
                header: t('column.actions'),
                cell: (assignment) => (
                  <Acts assignment={assignment} figure={figureOf(assignment, figures.data ?? [])} />
                ),
              },
            ]
          : columns
      }
    />
  );
}

function What({
  assignment: { indicator, partnership, territory },
  of,
}: {
  assignment: Assignment;
  of: AssignmentsOf;
}) {
  if (of.partnership) {
    return (
      <TextLink to="/indicators/$indicatorId" params={{ indicatorId: indicator.id }}>
        <LocalizedText value={indicator.name} unmarked />
      </TextLink>
    );
  }
  if (!partnership) return <LocalizedText value={territory?.name} unmarked />;
  return (
    <TextLink to={`/partnerships/${partnership.id}` as string}>
      <LocalizedText value={partnership.name} unmarked />
    </TextLink>
  );
}

/** What was entered for the last period that is over. */
function figureOf(assignment: Assignment, figures: Observation[]): Observation | undefined {
  return figures.find(
    ({ indicator, period, partnership, territory, organization }) =>
      indicator.id === assignment.indicator.id &&
      period === assignment.lastClosedPeriod &&
      partnership?.id === assignment.partnership?.id &&
      (assignment.territory === undefined || territory?.id === assignment.territory.id) &&
      organization?.id === assignment.organization?.id,
  );
}

interface DueProps {
  assignment: Assignment;
  figure: Observation | undefined;
}

/** The period a figure is expected for, and how far that is. */
function Due({ assignment: { indicator, lastClosedPeriod, validFrom, validUntil }, figure }: DueProps) {
  const t = useAssignmentText();
  const language = useLanguage();
  const status = useVocabularyLabel('observationStatuses');
  if (validUntil !== undefined && validUntil < today()) return null;
  if (validFrom > today()) return t('later');
  const period =
    indicator.periodType === 'snapshot' ? t('snapshot') : formatPeriod(lastClosedPeriod, language);
  return t('due', { period, state: figure ? status(figure.status) : t('notEntered') });
}

function Acts({ assignment, figure }: DueProps) {
  const t = useAssignmentText();
  const language = useLanguage();
  const [ending, setEnding] = useState(false);
  const [targets, setTargets] = useState(false);
  const { id, indicator, partnership, territory, permittedActions = [] } = assignment;
  const what = [indicator.name, (partnership ?? territory)?.name]
    .map((name) => localizedString(name, language))
    .join(' – ');
  const open = !figure || figure.status === 'draft' || figure.status === 'returned';
  return (
    <Group gap="sm">
      {permittedActions.includes('enter') && (
        <TextLink
          to={(open ? `/data-entry/${id}` : `/figures/${figure.id}`) as string}
          aria-label={`${t(open ? 'enter' : 'look')}: ${what}`}
        >
          {t(open ? 'enter' : 'look')}
        </TextLink>
      )}
      {permittedActions.includes('seeTargets') && (
        <Button
          variant="default"
          size="compact-md"
          aria-label={`${t('targets.open')}: ${what}`}
          onClick={() => setTargets(true)}
        >
          {t('targets.open')}
        </Button>
      )}
      {permittedActions.includes('end') && (
        <Button
          variant="default"
          size="compact-md"
          aria-label={`${t('end')}: ${what}`}
          onClick={() => setEnding(true)}
        >
          {t('end')}
        </Button>
      )}
      {targets && <TargetsDialog assignment={assignment} what={what} onClose={() => setTargets(false)} />}
      {ending && <EndAssignmentDialog assignmentId={id} what={what} onClose={() => setEnding(false)} />}
    </Group>
  );
}
