import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { z } from 'zod';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { RequireSignIn } from '~/session/RequireSignIn';
import { mergePatch } from '~/ui/conflict';
import { FieldList } from '~/ui/FieldList';
import { DialogForm } from '~/ui/form/DialogForm';
import { DateField, LocalizedField, TextAreaField } from '~/ui/form/fields';
import { optionalDate, optionalText } from '~/ui/form/schema';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { ReasonDialog } from '~/ui/ReasonDialog';
import { StatusBadge } from '~/ui/StatusBadge';
import { useToast } from '~/ui/Toasts';
import { DateText } from '~/ui/values';
import { type AssignedTask, assignedTaskQuery, useTaskActs } from './queries';
import { useTaskText } from './texts';
import { Who } from './Who';

const route = getRouteApi('/assigned-tasks/$assignedTaskId');
const key = useTaskText.key;
const TONES = { open: 'waiting', done: 'done', dropped: 'stopped' } as const;

const schema = z
  .object({
    title: z.object({ nl: z.string().trim().max(300), fr: z.string().trim().max(300) }),
    note: optionalText(4000),
    dueOn: optionalDate(key('dateWrong')),
  })
  .refine(({ title }) => title.nl || title.fr, { path: ['title', 'nl'], error: key('titleMissing') });

/** One task: who does it by when, and what came of it. */
export function AssignedTaskPage() {
  return (
    <RequireSignIn>
      <Task />
    </RequireSignIn>
  );
}

function Task() {
  const { assignedTaskId } = route.useParams();
  const query = useQuery(assignedTaskQuery(assignedTaskId));
  return (
    <QueryView query={query} lines={6}>
      {({ value, etag }) => <Content task={value} etag={etag} />}
    </QueryView>
  );
}

function Content({ task, etag }: { task: AssignedTask; etag: string }) {
  const t = useTaskText();
  const language = useLanguage();
  const { body, meeting, decision, partnership, dueOn, endedOn } = task;
  return (
    <>
      <PageTitle
        kicker={t('what')}
        title={localizedString(task.title, language)}
        heading={<LocalizedText value={task.title} />}
        lead={<StatusBadge tone={TONES[task.status]}>{t(`statuses.${task.status}`)}</StatusBadge>}
        actions={<Acts task={task} etag={etag} />}
      />
      <FieldList
        fields={[
          { label: t('who'), value: <Who task={task} /> },
          { label: t('due'), value: dueOn && <DateText value={dueOn} /> },
          { label: t('note'), value: task.note },
          {
            label: t('body'),
            value: (
              <TextLink to="/bodies/$bodyId" params={{ bodyId: body.id }}>
                <LocalizedText value={body.name} />
              </TextLink>
            ),
          },
          {
            label: t('meeting'),
            value: meeting && (
              <TextLink to="/meetings/$meetingId" params={{ meetingId: meeting.id }}>
                <LocalizedText value={meeting.name} />
              </TextLink>
            ),
          },
          {
            label: t('decision'),
            value: decision && (
              <TextLink to="/decisions/$decisionId" params={{ decisionId: decision.id }}>
                <LocalizedText value={decision.name} />
              </TextLink>
            ),
          },
          {
            label: t('partnership'),
            value: (
              <TextLink to="/partnerships/$partnershipId" params={{ partnershipId: partnership.id }}>
                <LocalizedText value={partnership.name} />
              </TextLink>
            ),
          },
          { label: t('ended'), value: endedOn && <DateText value={endedOn} /> },
          { label: t('outcome'), value: task.outcome },
        ]}
      />
    </>
  );
}

function Acts({ task, etag }: { task: AssignedTask; etag: string }) {
  const t = useTaskText();
  const toast = useToast();
  const [opened, setOpened] = useState<'done' | 'drop' | 'edit'>();
  const { edit, end } = useTaskActs(task.id);
  const acts = [
    ...(task.permittedActions?.includes('end') ? (['done', 'drop'] as const) : []),
    ...(task.permittedActions?.includes('edit') ? (['edit'] as const) : []),
  ];
  const ending = opened === 'done' || opened === 'drop';
  return (
    <>
      {acts.map((act) => (
        <Button key={act} variant={act === 'done' ? 'filled' : 'default'} onClick={() => setOpened(act)}>
          {t(act)}
        </Button>
      ))}
      <ReasonDialog
        opened={ending}
        title={t(opened === 'drop' ? 'drop' : 'done')}
        confirm={t('save')}
        noteRequired={opened === 'drop'}
        onConfirm={async ({ note }) => {
          await end.mutateAsync({ done: opened === 'done', outcome: note });
          toast(t('saved'));
        }}
        onClose={() => setOpened(undefined)}
      />
      {opened === 'edit' && (
        <DialogForm
          title={t('edit')}
          schema={schema}
          namespace={useTaskText.namespace}
          defaultValues={{
            title: { nl: task.title.nl ?? '', fr: task.title.fr ?? '' },
            note: task.note ?? '',
            dueOn: task.dueOn ?? '',
          }}
          submit={t('save')}
          onSubmit={async ({ title, ...rest }) => {
            const before = { title: task.title, note: task.note, dueOn: task.dueOn };
            const after = { ...rest, title: { nl: title.nl || undefined, fr: title.fr || undefined } };
            await edit.mutateAsync({ etag, body: mergePatch(before, after) });
            toast(t('saved'));
          }}
          onClose={() => setOpened(undefined)}
        >
          <LocalizedField name="title" label={t('what')} limit={300} oneNeeded />
          <TextAreaField name="note" label={t('note')} rows={2} limit={4000} />
          <DateField name="dueOn" label={t('due')} />
        </DialogForm>
      )}
    </>
  );
}
