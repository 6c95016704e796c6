import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { useVocabularyLabel } from '~/api/refData';
import { formatPeriod } from '~/lib/format/period';
import { recentPeriods } from '~/lib/format/recentPeriods';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { DataTable } from '~/ui/DataTable';
import { FormDialog } from '~/ui/FormDialog';
import { DialogForm } from '~/ui/form/DialogForm';
import { DecimalField, LocalizedField, RadioField, TextField } from '~/ui/form/fields';
import { decimalInput, requiredChoice, requiredText } from '~/ui/form/schema';
import { LocalizedText } from '~/ui/LocalizedText';
import { QueryView } from '~/ui/QueryView';
import { ReasonDialog } from '~/ui/ReasonDialog';
import { useToast } from '~/ui/Toasts';
import { DateText, DecimalText, PeriodText } from '~/ui/values';
import type { Assignment } from './assignmentQueries';
import { useAssignmentText } from './assignmentTexts';
import { type Target, targetsQuery, useSetTarget, useWithdrawTarget } from './targetQueries';

const key = useAssignmentText.key;
const KINDS = ['baseline', 'target'] as const;

const targetSchema = z.object({
  kind: requiredChoice(key('targets.kindMissing')),
  period: requiredText(key('targets.periodMissing'), 10),
  value: decimalInput(key('targets.valueWrong')),
  rationale: z
    .object({ nl: z.string().max(2000), fr: z.string().max(2000) })
    .refine(({ nl, fr }) => nl.trim() || fr.trim(), {
      message: key('targets.rationaleMissing'),
      path: ['nl'],
    })
    .transform(({ nl, fr }) => ({
      ...(nl.trim() && { nl: nl.trim() }),
      ...(fr.trim() && { fr: fr.trim() }),
    })),
});

interface TargetsDialogProps {
  assignment: Assignment;
  what: string;
  onClose: () => void;
}

/** Where a partnership starts from and what it hopes for, beside its own figures; for those who work in it. */
export function TargetsDialog({ assignment, what, onClose }: TargetsDialogProps) {
  const t = useAssignmentText();
  const query = useQuery(targetsQuery(assignment.id));
  const [setting, setSetting] = useState(false);
  const [leaving, setLeaving] = useState<Target>();
  const mayset = assignment.permittedActions?.includes('setTarget');
  return (
    <>
      <FormDialog opened={!setting && !leaving} title={t('targets.title')} onClose={onClose}>
        <p>
          <strong>{what}</strong>
        </p>
        <p>{t('targets.words')}</p>
        <QueryView
          query={query}
          lines={3}
          isEmpty={(found) => found.length === 0}
          empty={<p>{t('targets.none')}</p>}
        >
          {(targets) => <TargetTable targets={targets} onWithdraw={setLeaving} />}
        </QueryView>
        {mayset && <Button onClick={() => setSetting(true)}>{t('targets.set')}</Button>}
      </FormDialog>
      {setting && <SetTarget assignment={assignment} what={what} onClose={() => setSetting(false)} />}
      {leaving && (
        <WithdrawTarget target={leaving} assignmentId={assignment.id} onClose={() => setLeaving(undefined)} />
      )}
    </>
  );
}

function TargetTable({ targets, onWithdraw }: { targets: Target[]; onWithdraw: (target: Target) => void }) {
  const t = useAssignmentText();
  const unit = useVocabularyLabel('units');
  const status = useVocabularyLabel('observationStatuses');
  return (
    <DataTable
      caption={t('targets.title')}
      captionHidden
      rows={targets}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'period',
          header: t('targets.period'),
          rowHeader: true,
          cell: ({ period, kind }) => (
            <>
              <PeriodText value={period} />
              {`, ${t(`targets.kind.${kind}`)}`}
            </>
          ),
        },
        {
          key: 'value',
          header: t('targets.value'),
          align: 'end',
          cell: (target) => <DecimalText value={target.value} unit={unit(target.unit)} />,
        },
        {
          key: 'actual',
          header: t('targets.actual'),
          cell: ({ actual, distance, wayGone }) => {
            if (!actual) return t('targets.noActual');
            return (
              <>
                {actual.value === undefined ? '–' : <DecimalText value={actual.value} />} (
                {status(actual.status)})
                {distance !== undefined && (
                  <div>
                    {t('targets.distance')} <DecimalText value={distance} />
                  </div>
                )}
                {wayGone !== undefined && <div>{t('targets.wayGone', { part: wayGone })}</div>}
              </>
            );
          },
        },
        {
          key: 'why',
          header: t('targets.rationale'),
          cell: ({ rationale, withdrawnOn, withdrawalReason }) => (
            <>
              <LocalizedText value={rationale} />
              {withdrawnOn && (
                <div>
                  {t('targets.withdrawnOn')} <DateText value={withdrawnOn} />: {withdrawalReason}
                </div>
              )}
            </>
          ),
        },
        {
          key: 'act',
          header: t('column.actions'),
          cell: (target) =>
            target.permittedActions?.includes('withdraw') && (
              <Button
                variant="default"
                size="compact-md"
                aria-label={`${t('targets.withdraw')}: ${target.period}`}
                onClick={() => onWithdraw(target)}
              >
                {t('targets.withdraw')}
              </Button>
            ),
        },
      ]}
    />
  );
}

function SetTarget({ assignment, what, onClose }: TargetsDialogProps) {
  const t = useAssignmentText();
  const language = useLanguage();
  const toast = useToast();
  const set = useSetTarget(assignment.id);
  const { periodType } = assignment.indicator;
  const example = recentPeriods(periodType, assignment.lastClosedPeriod, 1)[0] ?? assignment.lastClosedPeriod;
  return (
    <DialogForm
      title={t('targets.set')}
      intro={what}
      schema={targetSchema}
      defaultValues={{ kind: 'target', period: '', value: '', rationale: { nl: '', fr: '' } }}
      namespace={useAssignmentText.namespace}
      submit={t('targets.save')}
      onSubmit={async (values) => {
        await set.mutateAsync(values as never);
        toast(t('targets.saved'));
      }}
      onClose={onClose}
    >
      <RadioField
        name="kind"
        label={t('targets.which')}
        required
        options={KINDS.map((value) => ({ value, label: t(`targets.kindLong.${value}`) }))}
      />
      <TextField
        name="period"
        label={t('targets.period')}
        description={t('targets.periodHint', { example, words: formatPeriod(example, language) })}
        required
        size={10}
      />
      <DecimalField name="value" label={t('targets.value')} required size={12} />
      <LocalizedField
        name="rationale"
        label={t('targets.rationale')}
        description={t('targets.rationaleHint')}
        multiline
        required
      />
    </DialogForm>
  );
}

interface WithdrawProps {
  target: Target;
  assignmentId: string;
  onClose: () => void;
}

function WithdrawTarget({ target, assignmentId, onClose }: WithdrawProps) {
  const t = useAssignmentText();
  const toast = useToast();
  const withdraw = useWithdrawTarget(assignmentId);
  return (
    <ReasonDialog
      opened
      title={t('targets.withdrawTitle')}
      confirm={t('targets.withdraw')}
      noteRequired
      noteHint={t('targets.withdrawHint')}
      onConfirm={async ({ note }) => {
        await withdraw.mutateAsync({ targetId: target.id, reason: note ?? '' });
        toast(t('targets.withdrawn'));
      }}
      onClose={onClose}
    />
  );
}
