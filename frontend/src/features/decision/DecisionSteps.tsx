import { Button } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import { today } from '~/lib/format/date';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { useMe } from '~/session/me';
import { DataTable } from '~/ui/DataTable';
import { DialogForm } from '~/ui/form/DialogForm';
import { DateField, SelectField, TextAreaField, TextField } from '~/ui/form/fields';
import { type ChosenOrganization, OrganizationField } from '~/ui/form/OrganizationField';
import { requiredChoice, requiredDate, requiredText } from '~/ui/form/schema';
import { LocalizedText } from '~/ui/LocalizedText';
import { Section } from '~/ui/Section';
import { useToast } from '~/ui/Toasts';
import { useOutcome } from '~/ui/useOutcome';
import { DateText } from '~/ui/values';
import { type Decision, useDecisionActs } from './queries';
import { useDecisionText } from './texts';

const key = useDecisionText.key;

const stepSchema = z.object({
  kind: requiredChoice(key('steps.kindMissing')),
  organization: z.custom<ChosenOrganization | undefined>(),
  on: requiredDate(key('form.dayMissing')),
  words: requiredText(key('steps.wordsMissing'), 4000),
});
const reportSchema = z
  .object({
    organization: z.custom<ChosenOrganization | undefined>(),
    toWhom: requiredText(key('reports.toMissing'), 300),
  })
  .refine(({ organization }) => organization, {
    path: ['organization'],
    error: key('reports.organizationMissing'),
  });

type Step = NonNullable<Decision['steps']>[number];
type Report = NonNullable<Decision['reports']>[number];

/** The organisation the reader acts for, to begin with. */
function useOwnOrganization(): ChosenOrganization | undefined {
  const language = useLanguage();
  const own = useMe()?.organizations[0]?.organization;
  return own && { id: own.id, name: localizedString(own.name, language) };
}

/** Consultation, synthesis, feedback, reaction: for who takes part. */
export function DecisionSteps({ decision }: { decision: Decision }) {
  const t = useDecisionText();
  const [adding, setAdding] = useState(false);
  if (!decision.steps) return null;
  return (
    <Section
      title={t('steps.title')}
      intro={t('steps.intro')}
      actions={
        decision.permittedActions?.includes('react') && (
          <Button variant="default" onClick={() => setAdding(true)}>
            {t('steps.add')}
          </Button>
        )
      }
    >
      {decision.steps.length === 0 ? <p>{t('steps.none')}</p> : <StepTable steps={decision.steps} />}
      {adding && <AddStep decision={decision} onClose={() => setAdding(false)} />}
    </Section>
  );
}

function StepTable({ steps }: { steps: Step[] }) {
  const t = useDecisionText();
  return (
    <DataTable
      caption={t('steps.title')}
      captionHidden
      rows={steps}
      rowKey={(step) => steps.indexOf(step)}
      columns={[
        { key: 'on', header: t('steps.on'), rowHeader: true, cell: ({ on }) => <DateText value={on} /> },
        { key: 'kind', header: t('steps.kind'), cell: ({ kind }) => t(`steps.kinds.${kind}`) },
        {
          key: 'organization',
          header: t('steps.organization'),
          cell: ({ organization }) => organization && <LocalizedText value={organization.name} unmarked />,
        },
        {
          key: 'words',
          header: t('steps.words'),
          cell: ({ words }) => words ?? <em>{t('steps.hidden')}</em>,
        },
      ]}
    />
  );
}

function AddStep({ decision, onClose }: { decision: Decision; onClose: () => void }) {
  const t = useDecisionText();
  const toast = useToast();
  const own = useOwnOrganization();
  const { addStep } = useDecisionActs(decision.id);
  const keeps = decision.permittedActions?.includes('keep');
  const kinds = keeps
    ? (['consultation', 'synthesis', 'feedback', 'reaction'] as const)
    : (['consultation', 'reaction'] as const);
  return (
    <DialogForm
      title={t('steps.add')}
      schema={stepSchema}
      namespace={useDecisionText.namespace}
      defaultValues={{ kind: '', organization: keeps ? undefined : own, on: today(), words: '' }}
      submit={t('steps.add')}
      onSubmit={async ({ organization, kind, ...step }) => {
        await addStep.mutateAsync({ ...step, kind: kind as Step['kind'], organization: organization?.id });
        toast(t('saved'));
      }}
      onClose={onClose}
    >
      <SelectField
        name="kind"
        label={t('steps.kind')}
        options={kinds.map((value) => ({ value, label: t(`steps.kinds.${value}`) }))}
        required
      />
      <OrganizationField name="organization" label={t('steps.organization')} />
      <DateField name="on" label={t('steps.on')} required />
      <TextAreaField name="words" label={t('steps.words')} rows={3} limit={4000} required />
    </DialogForm>
  );
}

/** Who tells their own people, and whether it happened. */
export function DecisionReports({ decision }: { decision: Decision }) {
  const t = useDecisionText();
  const toast = useToast();
  const own = useOwnOrganization();
  const [adding, setAdding] = useState(false);
  const { planReport } = useDecisionActs(decision.id);
  if (!decision.reports) return null;
  return (
    <Section
      title={t('reports.title')}
      actions={
        decision.permittedActions?.includes('react') && (
          <Button variant="default" onClick={() => setAdding(true)}>
            {t('reports.add')}
          </Button>
        )
      }
    >
      {decision.reports.length === 0 ? (
        <p>{t('reports.none')}</p>
      ) : (
        <DataTable
          caption={t('reports.title')}
          captionHidden
          rows={decision.reports}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'organization',
              header: t('reports.organization'),
              rowHeader: true,
              cell: ({ organization }) => <LocalizedText value={organization.name} unmarked />,
            },
            { key: 'to', header: t('reports.to'), cell: ({ toWhom }) => toWhom },
            {
              key: 'done',
              header: t('reports.done'),
              cell: (report) => <Done decision={decision} report={report} />,
            },
          ]}
        />
      )}
      {adding && (
        <DialogForm
          title={t('reports.add')}
          schema={reportSchema}
          namespace={useDecisionText.namespace}
          defaultValues={{ organization: own, toWhom: '' }}
          submit={t('reports.add')}
          onSubmit={async ({ organization, toWhom }) => {
            await planReport.mutateAsync({ organization: organization?.id ?? '', toWhom });
            toast(t('saved'));
          }}
          onClose={() => setAdding(false)}
        >
          <OrganizationField name="organization" label={t('reports.organization')} required />
          <TextField name="toWhom" label={t('reports.to')} required />
        </DialogForm>
      )}
    </Section>
  );
}

function Done({ decision, report }: { decision: Decision; report: Report }) {
  const t = useDecisionText();
  const language = useLanguage();
  const outcome = useOutcome();
  const { reported } = useDecisionActs(decision.id);
  if (report.doneOn) return <DateText value={report.doneOn} />;
  if (!report.mayReport) return <>{t('reports.notYet')}</>;
  return (
    <Button
      variant="default"
      size="compact-md"
      loading={reported.isPending}
      aria-label={t('reports.didOf', { name: localizedString(report.organization.name, language) })}
      onClick={() => outcome(reported.mutateAsync(report.id))}
    >
      {t('reports.did')}
    </Button>
  );
}
