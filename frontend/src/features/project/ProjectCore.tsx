import type { ReactNode } from 'react';
import { useVocabularyLabel } from '~/api/refData';
import { formatDate } from '~/lib/format/date';
import { formatDecimal } from '~/lib/format/number';
import type { Localized } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { FieldList } from '~/ui/FieldList';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { Section } from '~/ui/Section';
import { DateText } from '~/ui/values';
import type { Project } from './model';
import { useProjectText } from './texts';

/** The seven points every project has, and for whom it is. What is missing says so (1 §2.10). */
export function ProjectCore({ project }: { project: Project }) {
  const t = useProjectText();
  const { missing } = project;
  const names = missing.map((field) => t(`field.${field}`)).join(', ');
  return (
    <>
      <Section
        title={t('page.core')}
        intro={missing.length > 0 && t('page.missing', { count: missing.length, fields: names })}
      >
        <FieldList
          fields={[
            { label: t('field.objectives'), value: <Words value={project.objectives} /> },
            { label: t('field.results'), value: <Words value={project.results} /> },
            { label: t('field.steps'), value: <Steps steps={project.steps} /> },
            { label: t('field.budget'), value: <Budget project={project} /> },
            { label: t('field.operator'), value: <Operator project={project} /> },
            { label: t('field.governance'), value: <Words value={project.governance} /> },
            { label: t('field.indicators'), value: <Indicators project={project} /> },
          ]}
        />
      </Section>
      <Who project={project} />
    </>
  );
}

function NotYet() {
  const t = useProjectText();
  return <em style={{ color: 'var(--ink-soft)' }}>{t('page.notYet')}</em>;
}

function Words({ value }: { value?: Localized }) {
  if (!value) return <NotYet />;
  return (
    <span style={{ whiteSpace: 'pre-line' }}>
      <LocalizedText value={value} />
    </span>
  );
}

function Days({ from, until }: { from?: string; until?: string }) {
  if (!from && !until) return null;
  return (
    <>
      {from && <DateText value={from} />} – {until && <DateText value={until} />}
    </>
  );
}

function Steps({ steps }: Pick<Project, 'steps'>) {
  if (steps.length === 0) return <NotYet />;
  return (
    <ol>
      {steps.map((step) => (
        <li key={`${step.from}-${JSON.stringify(step.title)}`}>
          <LocalizedText value={step.title} />{' '}
          <span style={{ color: 'var(--ink-soft)' }}>
            <Days {...step} />
          </span>
        </li>
      ))}
    </ol>
  );
}

function Budget({ project: { budget, allocation, missing, findings } }: { project: Project }) {
  const t = useProjectText();
  const language = useLanguage();
  const within = findings !== undefined; // what is pointed out is told to the same people
  if (!within) return missing.includes('budget') ? <NotYet /> : <em>{t('page.within')}</em>;
  return (
    <>
      {budget ? <div>{t('page.amount', { amount: formatDecimal(budget, language) })}</div> : <NotYet />}
      {allocation && <LocalizedText value={allocation} />}
    </>
  );
}

function Operator({ project: { operator } }: { project: Project }) {
  if (!operator) return <NotYet />;
  return (
    <TextLink to="/organizations/$organizationId" params={{ organizationId: operator.id }}>
      <LocalizedText value={operator.name} unmarked />
    </TextLink>
  );
}

function Indicators({ project: { indicators } }: { project: Project }) {
  if (indicators.length === 0) return <NotYet />;
  return (
    <ul>
      {indicators.map(({ assignment, code, indicator }) => (
        <li key={assignment}>
          <TextLink to={`/indicators/${code}` as string}>
            <LocalizedText value={indicator.name} unmarked />
          </TextLink>
        </li>
      ))}
    </ul>
  );
}

function Who({ project }: { project: Project }) {
  const t = useProjectText();
  const language = useLanguage();
  const group = useVocabularyLabel('targetGroups');
  const groups = project.targetGroups.map((code) =>
    code === 'other' && project.targetGroupsOther ? project.targetGroupsOther : group(code),
  );
  const { plannedFrom, plannedUntil, territoryRule, outsiderQuota } = project;
  const planned: ReactNode =
    [plannedFrom, plannedUntil].some(Boolean) &&
    [plannedFrom, plannedUntil].map((day) => (day ? formatDate(day, language) : '…')).join(' – ');
  return (
    <Section title={t('page.who')}>
      <FieldList
        fields={[
          { label: t('field.targetGroups'), value: groups.join(', ') },
          {
            label: t('field.territoryRule'),
            value:
              territoryRule &&
              [t(`rule.${territoryRule}`), outsiderQuota && t('page.quota', { count: outsiderQuota })]
                .filter(Boolean)
                .join(': '),
          },
          {
            label: t('field.territoryNote'),
            value: project.territoryNote && <LocalizedText value={project.territoryNote} />,
          },
          { label: t('page.period'), value: planned },
        ]}
      />
    </Section>
  );
}
