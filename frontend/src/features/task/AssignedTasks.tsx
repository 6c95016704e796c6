import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { postChoicesQuery } from '~/api/partnershipParts';
import { useVocabularyLabel } from '~/api/refData';
import type { Localized } from '~/lib/i18n/localized';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { DataTable } from '~/ui/DataTable';
import { DialogForm } from '~/ui/form/DialogForm';
import { DateField, LocalizedField, SelectField, TextAreaField, TextField } from '~/ui/form/fields';
import { type ChosenOrganization, OrganizationField } from '~/ui/form/OrganizationField';
import { optionalChoice, optionalDate, optionalText, requiredChoice } from '~/ui/form/schema';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { useToast } from '~/ui/Toasts';
import { DateText } from '~/ui/values';
import { type AssignedTask, assignedTasksQuery, type TasksOf, useAssignTask } from './queries';
import { useTaskText } from './texts';
import { Who } from './Who';

const key = useTaskText.key;

const schema = z
  .object({
    body: requiredChoice(key('bodyMissing')),
    title: z.object({ nl: z.string().trim().max(300), fr: z.string().trim().max(300) }),
    note: optionalText(4000),
    organization: z.custom<ChosenOrganization | undefined>(),
    name: optionalText(200),
    email: z.union([z.literal('').transform(() => undefined), z.email()], key('emailWrong')),
    post: optionalChoice(),
    dueOn: optionalDate(key('dateWrong')),
  })
  .refine(({ title }) => title.nl || title.fr, { path: ['title', 'nl'], error: key('titleMissing') })
  .refine(({ organization, name, post }) => organization || name || post, {
    path: ['name'],
    error: key('nobody'),
  });

interface AssignedTasksProps {
  of: TasksOf;
  /** Whose posts a task may be given to. */
  partnership: string;
  /** Bodies the reader may assign a task in. */
  assignIn: { id: string; name: Localized }[];
}

/** Tasks with their owner and date; assigned by who keeps the papers. */
export function AssignedTasks({ of, partnership, assignIn }: AssignedTasksProps) {
  const t = useTaskText();
  const [openOnly, setOpenOnly] = useState(true);
  const [assigning, setAssigning] = useState(false);
  const query = useQuery(assignedTasksQuery(of, openOnly));
  return (
    <Section
      title={t('title')}
      actions={
        <>
          <Button variant="default" onClick={() => setOpenOnly(!openOnly)}>
            {t(openOnly ? 'all' : 'openOnly')}
          </Button>
          {assignIn.length > 0 && <Button onClick={() => setAssigning(true)}>{t('assign')}</Button>}
        </>
      }
    >
      <QueryView query={query} isEmpty={hasNoItems} empty={<p>{t(openOnly ? 'noneOpen' : 'none')}</p>}>
        {({ items }) => <TaskTable tasks={items} />}
      </QueryView>
      {assigning && (
        <AssignTask of={of} partnership={partnership} bodies={assignIn} onClose={() => setAssigning(false)} />
      )}
    </Section>
  );
}

function TaskTable({ tasks }: { tasks: AssignedTask[] }) {
  const t = useTaskText();
  return (
    <DataTable
      caption={t('title')}
      captionHidden
      rows={tasks}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'what',
          header: t('what'),
          rowHeader: true,
          cell: ({ id, title }) => (
            <TextLink to="/assigned-tasks/$assignedTaskId" params={{ assignedTaskId: id }}>
              <LocalizedText value={title} />
            </TextLink>
          ),
        },
        { key: 'who', header: t('who'), cell: (task) => <Who task={task} /> },
        { key: 'due', header: t('due'), cell: ({ dueOn }) => dueOn && <DateText value={dueOn} /> },
        { key: 'status', header: t('status'), cell: ({ status }) => t(`statuses.${status}`) },
      ]}
    />
  );
}

function AssignTask({
  of,
  partnership,
  bodies,
  onClose,
}: {
  of: TasksOf;
  partnership: string;
  bodies: AssignedTasksProps['assignIn'];
  onClose: () => void;
}) {
  const t = useTaskText();
  const language = useLanguage();
  const toast = useToast();
  const assign = useAssignTask();
  const role = useVocabularyLabel('roleTypes');
  const { data: posts = [] } = useQuery(postChoicesQuery(partnership));
  return (
    <DialogForm
      title={t('assign')}
      schema={schema}
      namespace={useTaskText.namespace}
      defaultValues={{
        body: bodies.length === 1 ? (bodies[0]?.id ?? '') : '',
        title: { nl: '', fr: '' },
        note: '',
        organization: undefined,
        name: '',
        email: '',
        post: '',
        dueOn: '',
      }}
      submit={t('assign')}
      onSubmit={async ({ organization, title, ...task }) => {
        await assign.mutateAsync({
          ...task,
          title: { nl: title.nl || undefined, fr: title.fr || undefined },
          organization: organization?.id,
          meeting: of.meeting,
          decision: of.decision,
        });
        toast(t('saved'));
      }}
      onClose={onClose}
    >
      {bodies.length > 1 && (
        <SelectField
          name="body"
          label={t('body')}
          options={bodies.map(({ id, name }) => ({ value: id, label: localizedString(name, language) }))}
          required
        />
      )}
      <LocalizedField name="title" label={t('what')} limit={300} oneNeeded />
      <TextAreaField name="note" label={t('note')} rows={2} limit={4000} />
      <OrganizationField name="organization" label={t('organization')} />
      <TextField name="name" label={t('person')} description={t('personHint')} />
      <TextField name="email" type="email" label={t('email')} />
      {posts.length > 0 && (
        <SelectField
          name="post"
          label={t('post')}
          description={t('postHint')}
          options={posts.map(({ id, roleType, title }) => ({
            value: id,
            label: [role(roleType), localizedString(title, language)].filter(Boolean).join(' – '),
          }))}
        />
      )}
      <DateField name="dueOn" label={t('due')} />
    </DialogForm>
  );
}
