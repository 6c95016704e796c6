import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import type { Versioned } from '~/api/client';
import type { FigureComment } from '~/api/figureComments';
import { ConfirmDialog } from '~/ui/ConfirmDialog';
import { mergePatch } from '~/ui/conflict';
import { DialogForm } from '~/ui/form/DialogForm';
import { LocalizedField } from '~/ui/form/fields';
import { ReasonDialog } from '~/ui/ReasonDialog';
import { ErrorState } from '~/ui/states';
import { useToast } from '~/ui/Toasts';
import { CommentFields } from './CommentFields';
import { inWords, LIMIT, pair, said, toFields, two } from './commentForm';
import { useCommentActs, useOpenComment, useVersionedActs } from './queries';
import { useCommentText } from './texts';

const ORDER = ['answer', 'edit', 'hide', 'show', 'withdraw'] as const;
type Act = (typeof ORDER)[number];

/** What the reader may do with a comment. */
export function CommentActs({ comment }: { comment: FigureComment }) {
  const t = useCommentText();
  const toast = useToast();
  const [act, setAct] = useState<Act>();
  const open = useOpenComment(comment.id);
  const { hide, show, withdraw } = useCommentActs(comment.id);
  const close = () => {
    setAct(undefined);
    open.reset();
  };
  const begin = (next: Act) => {
    setAct(next);
    if (next === 'answer' || next === 'edit') open.mutate();
  };
  const allowed = ORDER.filter((each) => comment.permittedActions?.includes(each));
  if (allowed.length === 0) return null;
  return (
    <>
      <Group gap="xs" mt="xs" className="no-print">
        {allowed.map((each) => (
          <Button
            key={each}
            variant="default"
            size="compact-md"
            loading={act === each && open.isPending}
            onClick={() => begin(each)}
          >
            {each === 'answer' && comment.answer ? t('acts.answerAnew') : t(`acts.${each}`)}
          </Button>
        ))}
      </Group>
      {open.error && <ErrorState problem={open.error} onRetry={() => open.mutate()} />}
      {act === 'answer' && open.data && <AnswerDialog found={open.data} onClose={close} />}
      {act === 'edit' && open.data && <EditDialog found={open.data} onClose={close} />}
      <ReasonDialog
        opened={act === 'hide'}
        title={t('acts.hide')}
        confirm={t('acts.hideNow')}
        noteRequired
        noteHint={t('acts.hideHint')}
        onConfirm={async ({ note }) => {
          await hide.mutateAsync(note ?? '');
          toast(t('acts.hidden'));
        }}
        onClose={close}
      />
      <ConfirmDialog
        opened={act === 'show'}
        title={t('acts.show')}
        confirm={t('acts.show')}
        onConfirm={async () => {
          await show.mutateAsync();
          toast(t('acts.shown'));
        }}
        onClose={close}
      >
        <p>{t('acts.showIntro')}</p>
      </ConfirmDialog>
      <ConfirmDialog
        opened={act === 'withdraw'}
        title={t('acts.withdraw')}
        confirm={t('acts.withdraw')}
        serious
        onConfirm={async () => {
          await withdraw.mutateAsync();
          toast(t('acts.withdrawn'));
        }}
        onClose={close}
      >
        <p>{t('acts.withdrawIntro')}</p>
      </ConfirmDialog>
    </>
  );
}

interface DialogProps {
  found: Versioned<FigureComment>;
  onClose: () => void;
}

const answering = z.object({ words: inWords });

function AnswerDialog({ found, onClose }: DialogProps) {
  const t = useCommentText();
  const toast = useToast();
  const { answer } = useVersionedActs(found);
  return (
    <DialogForm
      title={t('acts.answer')}
      intro={t('acts.answerIntro')}
      schema={answering}
      namespace={useCommentText.namespace}
      defaultValues={{ words: pair(found.value.answer) }}
      submit={t('form.save')}
      onSubmit={async ({ words }) => {
        await answer.mutateAsync({ words: two(words) });
        toast(t('acts.answered'));
      }}
      onClose={onClose}
    >
      <LocalizedField name="words" label={t('acts.answerWords')} multiline limit={LIMIT} oneNeeded />
    </DialogForm>
  );
}

const editing = z.object(said);

function EditDialog({ found, onClose }: DialogProps) {
  const t = useCommentText();
  const toast = useToast();
  const { edit } = useVersionedActs(found);
  const start = { audience: found.value.audience, words: pair(found.value.words) };
  return (
    <DialogForm
      title={t('acts.edit')}
      schema={editing}
      namespace={useCommentText.namespace}
      defaultValues={start}
      submit={t('form.save')}
      onSubmit={async (values) => {
        await edit.mutateAsync(mergePatch(toFields(start), toFields(values)) as never); // null removes
        toast(t('written'));
      }}
      onClose={onClose}
    >
      <CommentFields />
    </DialogForm>
  );
}
