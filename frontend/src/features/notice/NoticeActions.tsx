import { Button } from '@mantine/core';
import { useState } from 'react';
import { DialogForm } from '~/ui/form/DialogForm';
import { RadioField, TextAreaField } from '~/ui/form/fields';
import { ButtonLink } from '~/ui/links';
import { useToast } from '~/ui/Toasts';
import { AnswerDialog } from './AnswerDialog';
import { IntroduceDialog } from './IntroduceDialog';
import type { Notice } from './model';
import { endingForm } from './noticeForm';
import { useEndNotice } from './queries';
import { useNoticeText } from './texts';

/** What this person may do with the notice, as the API says. */
export function NoticeActions({ notice }: { notice: Notice }) {
  const t = useNoticeText();
  const [act, setAct] = useState<'end' | 'introduce' | 'answer'>();
  const may = (action: Notice['permittedActions'][number]) => notice.permittedActions.includes(action);
  const close = () => setAct(undefined);
  return (
    <>
      {may('answer') && <Button onClick={() => setAct('answer')}>{t('acts.answer')}</Button>}
      {may('introduce') && (
        <Button variant="default" onClick={() => setAct('introduce')}>
          {t('acts.introduce')}
        </Button>
      )}
      {may('edit') && (
        <ButtonLink to="/notices/$noticeId/edit" params={{ noticeId: notice.id }} variant="default">
          {t('acts.edit')}
        </ButtonLink>
      )}
      {may('end') && (
        <Button variant="default" onClick={() => setAct('end')}>
          {t('acts.end')}
        </Button>
      )}
      {act === 'end' && <EndDialog noticeId={notice.id} onClose={close} />}
      {act === 'answer' && <AnswerDialog notice={notice} onClose={close} />}
      {act === 'introduce' && <IntroduceDialog notice={notice} onClose={close} />}
    </>
  );
}

function EndDialog({ noticeId, onClose }: { noticeId: string; onClose: () => void }) {
  const t = useNoticeText();
  const toast = useToast();
  const end = useEndNotice(noticeId);
  return (
    <DialogForm
      title={t('end.title')}
      intro={t('end.words')}
      schema={endingForm}
      namespace={useNoticeText.namespace}
      draft={`noticeEnd.${noticeId}`}
      defaultValues={{ how: '', outcome: '' }}
      submit={t('end.submit')}
      onSubmit={async ({ how, outcome }) => {
        await end.mutateAsync({ how: how as 'found' | 'ended', outcome }); // the choices are the codes
        toast(t('end.done'));
      }}
      onClose={onClose}
    >
      <RadioField
        name="how"
        label={t('end.how')}
        options={[
          { value: 'found', label: t('end.found') },
          { value: 'ended', label: t('end.ended') },
        ]}
        required
      />
      <TextAreaField
        name="outcome"
        label={t('page.outcome')}
        description={t('end.outcomeHint')}
        rows={3}
        limit={1000}
      />
    </DialogForm>
  );
}
