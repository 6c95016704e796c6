import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import type { Versioned } from '~/api/client';
import { useVocabulary } from '~/api/refData';
import type { Schema } from '~/api/schema';
import { today } from '~/lib/format/date';
import { ConfirmDialog } from '~/ui/ConfirmDialog';
import { mergePatch } from '~/ui/conflict';
import { DialogForm } from '~/ui/form/DialogForm';
import {
  CheckboxGroupField,
  DateField,
  LocalizedField,
  RadioField,
  SelectField,
  TextField,
} from '~/ui/form/fields';
import { optionalText, requiredChoice, requiredDate } from '~/ui/form/schema';
import { useToast } from '~/ui/Toasts';
import { type Relation, TURNS, VERDICTS } from './model';
import { useRelationActs } from './queries';
import { RelationFields } from './RelationFields';
import { inTwo, LONG, pair, relationSchema, startOf, toFields, two } from './relationForm';
import { useRelationText } from './texts';

interface DialogProps {
  found: Versioned<Relation>;
  onClose: () => void;
}

const { key } = useRelationText;
const ORDER = ['answer', 'edit', 'evolve', 'end', 'withdraw'] as const;
const DIALOGS = {
  answer: AnswerDialog,
  edit: EditDialog,
  evolve: EvolveDialog,
  end: EndDialog,
  withdraw: WithdrawDialog,
};

/** What the reader may do with a relation. */
export function RelationActs({ found }: { found: Versioned<Relation> }) {
  const t = useRelationText();
  const [opened, setOpened] = useState<(typeof ORDER)[number]>();
  const acts = ORDER.filter((act) => found.value.permittedActions?.includes(act));
  const Dialog = opened && DIALOGS[opened];
  return (
    <>
      {acts.map((act, place) => (
        <Button key={act} variant={place === 0 ? 'filled' : 'default'} onClick={() => setOpened(act)}>
          {act === 'answer' && found.value.state !== 'declared' ? t('acts.answerAnew') : t(`acts.${act}`)}
        </Button>
      ))}
      {Dialog && <Dialog found={found} onClose={() => setOpened(undefined)} />}
    </>
  );
}

const answering = z
  .object({
    verdict: requiredChoice(key('acts.verdictMissing')),
    tags: z.array(z.string()),
    ownWord: optionalText(120, key('form.tooLong')),
    benefits: z.array(z.string()),
    note: inTwo,
  })
  .refine(({ verdict, tags }) => verdict !== 'qualified' || tags.length > 0, {
    path: ['tags'],
    message: key('form.tagsMissing'),
  });

function AnswerDialog({ found, onClose }: DialogProps) {
  const t = useRelationText();
  const toast = useToast();
  const { answer } = useRelationActs(found);
  const { answered, otherTags } = found.value;
  return (
    <DialogForm
      title={t('acts.answer')}
      intro={t('acts.answerIntro')}
      schema={answering}
      namespace={useRelationText.namespace}
      defaultValues={{
        verdict: answered?.verdict ?? '',
        tags: otherTags ?? [],
        ownWord: answered?.ownWord ?? '',
        benefits: answered?.benefits ?? [],
        note: pair(answered?.note),
      }}
      submit={t('acts.save')}
      onSubmit={async ({ verdict, tags, ownWord, benefits, note }) => {
        const otherwise = verdict === 'qualified';
        await answer.mutateAsync({
          verdict: verdict as Schema<'RelationVerdict'>,
          tags: otherwise ? tags : [],
          ownWord: otherwise ? ownWord : undefined,
          benefits,
          note: two(note),
        });
        toast(t('acts.saved'));
      }}
      onClose={onClose}
    >
      <AnswerFields />
    </DialogForm>
  );
}

function AnswerFields() {
  const t = useRelationText();
  const otherwise = useWatch({ name: 'verdict' }) === 'qualified';
  const tags = useVocabulary('relationTags');
  const benefits = useVocabulary('relationBenefits');
  return (
    <>
      <RadioField
        name="verdict"
        label={t('acts.verdict')}
        options={VERDICTS.map((value) => ({ value, label: t(`verdicts.${value}`) }))}
        required
      />
      {otherwise && (
        <>
          <CheckboxGroupField name="tags" label={t('form.tags')} options={tags} required />
          <TextField name="ownWord" label={t('form.ownWord')} description={t('form.ownWordHint')} />
        </>
      )}
      <CheckboxGroupField name="benefits" label={t('form.benefits')} options={benefits} />
      <LocalizedField name="note" label={t('form.note')} multiline limit={LONG} />
    </>
  );
}

function EditDialog({ found, onClose }: DialogProps) {
  const t = useRelationText();
  const toast = useToast();
  const { edit } = useRelationActs(found);
  const start = startOf(found.value);
  return (
    <DialogForm
      title={t('acts.edit')}
      intro={found.value.state === 'declared' ? undefined : t('acts.editIntro')}
      schema={relationSchema}
      namespace={useRelationText.namespace}
      defaultValues={start}
      submit={t('acts.save')}
      onSubmit={async (values) => {
        const patch = mergePatch(toFields(relationSchema.parse(start)), toFields(values));
        await edit.mutateAsync(patch as never); // null removes
        toast(t('acts.saved'));
      }}
      onClose={onClose}
    >
      <RelationFields />
    </DialogForm>
  );
}

const evolving = z.object({
  turn: requiredChoice(key('acts.turnMissing')),
  on: requiredDate(key('form.dayMissing')),
});

function EvolveDialog({ found, onClose }: DialogProps) {
  const t = useRelationText();
  const toast = useToast();
  const { evolve } = useRelationActs(found);
  const turns = TURNS.filter((turn) => turn !== 'resumed' || found.value.evolution !== undefined);
  return (
    <DialogForm
      title={t('acts.evolve')}
      schema={evolving}
      namespace={useRelationText.namespace}
      defaultValues={{ turn: '', on: today() }}
      submit={t('acts.save')}
      onSubmit={async ({ turn, on }) => {
        await evolve.mutateAsync({ turn: turn as Schema<'RelationTurn'>, on });
        toast(t('acts.saved'));
      }}
      onClose={onClose}
    >
      <RadioField
        name="turn"
        label={t('acts.turn')}
        options={turns.map((value) => ({ value, label: t(`turns.${value}`) }))}
        required
      />
      <DateField name="on" label={t('acts.since')} required />
    </DialogForm>
  );
}

const ending = z.object({
  reason: requiredChoice(key('acts.reasonMissing')),
  on: requiredDate(key('form.dayMissing')),
});

function EndDialog({ found, onClose }: DialogProps) {
  const t = useRelationText();
  const toast = useToast();
  const { end } = useRelationActs(found);
  const reasons = useVocabulary('relationEndReasons');
  return (
    <DialogForm
      title={t('acts.end')}
      intro={t('acts.endIntro')}
      schema={ending}
      namespace={useRelationText.namespace}
      defaultValues={{ reason: '', on: today() }}
      submit={t('acts.end')}
      onSubmit={async (values) => {
        await end.mutateAsync(values);
        toast(t('acts.saved'));
      }}
      onClose={onClose}
    >
      <SelectField name="reason" label={t('acts.reason')} options={reasons} required />
      <DateField name="on" label={t('acts.lastDay')} required />
    </DialogForm>
  );
}

function WithdrawDialog({ found, onClose }: DialogProps) {
  const t = useRelationText();
  const toast = useToast();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { withdraw } = useRelationActs(found);
  return (
    <ConfirmDialog
      opened
      title={t('acts.withdraw')}
      confirm={t('acts.withdraw')}
      serious
      onConfirm={async () => {
        await withdraw.mutateAsync();
        toast(t('acts.withdrawn'));
        await navigate({ to: `/organizations/${found.value.declarer.id}` as string });
        queryClient.removeQueries({ queryKey: ['relations', 'one', found.value.id] });
        await queryClient.invalidateQueries({ queryKey: ['relations'] });
      }}
      onClose={onClose}
    >
      <p>{t('acts.withdrawIntro')}</p>
    </ConfirmDialog>
  );
}
