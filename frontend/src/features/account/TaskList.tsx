import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { TextLink } from '~/ui/links';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { EmptyState } from '~/ui/states';
import { useToast } from '~/ui/Toasts';
import { useOutcome } from '~/ui/useOutcome';
import { DateText } from '~/ui/values';
import { type Task, tasksQuery, useConfirmRecord } from './queries';
import classes from './Start.module.css';
import { taskAddress } from './taskAddress';
import { useAccountText } from './texts';

/** What waits for me, the longest waiting first. */
export function TaskList() {
  const t = useAccountText();
  const query = useQuery(tasksQuery);
  return (
    <Section title={t('tasks')}>
      <QueryView
        query={query}
        isEmpty={(tasks) => tasks.length === 0}
        empty={<EmptyState title={t('noTasksTitle')}>{t('noTasks')}</EmptyState>}
      >
        {(tasks) => (
          <>
            <p role="status" className={classes.facts}>
              {t('taskCount', { count: tasks.length })}
            </p>
            <ul className={classes.list} aria-label={t('tasks')}>
              {tasks.map((task) => (
                <li key={`${task.type}-${task.subject.id}`} className={`${classes.item} ${classes.task}`}>
                  <Waiting task={task} />
                </li>
              ))}
            </ul>
          </>
        )}
      </QueryView>
    </Section>
  );
}

function Waiting({ task }: { task: Task }) {
  const t = useAccountText();
  const language = useLanguage();
  const { type, subject, title, since, due } = task;
  // Which figure, of whom and for when is in the words of the API.
  const about = type.startsWith('observation') ? localizedString(title, language) : '';
  return (
    <>
      <div>
        <TextLink to={taskAddress(task)}>
          {t(`task.${type}`, { name: localizedString(subject.name, language) })}
        </TextLink>
        {about && <p>{about}</p>}
        {type === 'recordToConfirm' && (
          <StillRight organizationId={subject.id} name={localizedString(subject.name, language)} />
        )}
      </div>
      <p className={classes.facts}>
        {t('since')} <DateText value={since} />
        {due && (
          <>
            , {t('due')} <DateText value={due} />
          </>
        )}
      </p>
    </>
  );
}

/** "Still right" in one click, without leaving the list; looking first is the link above. */
function StillRight({ organizationId, name }: { organizationId: string; name: string }) {
  const t = useAccountText();
  const toast = useToast();
  const outcome = useOutcome();
  const confirm = useConfirmRecord(organizationId);
  return (
    <Button
      className={classes.act}
      mt="xs"
      variant="default"
      loading={confirm.isPending}
      aria-label={t('stillRightFor', { name })}
      onClick={() => outcome(confirm.mutateAsync(), () => toast(t('confirmed', { name })))}
    >
      {t('stillRight')}
    </Button>
  );
}
