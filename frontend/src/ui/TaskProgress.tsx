import { Button, Progress } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { cancelTask, type TaskStatus, taskQuery } from '~/api/tasks';
import { QueryView } from './QueryView';
import { StatusBadge } from './StatusBadge';
import { ErrorState } from './states';
import classes from './TaskProgress.module.css';
import { useTaskText } from './taskTexts';

interface TaskProgressProps {
  taskId: string;
  /** Called once when it has ended, however. */
  onEnded?: (status: TaskStatus) => void;
  /** What stands there when it is done; a link to the result, for example. */
  done?: ReactNode;
}

/** A long-running task: how far it is, a way to stop it, and how it ended. Only the task's id is needed, so it survives a reload. */
export function TaskProgress({ taskId, onEnded, done }: TaskProgressProps) {
  const query = useQuery(taskQuery(taskId));
  useEnded(query.data, onEnded);
  return <QueryView query={query}>{(task) => <Task task={task} done={done} />}</QueryView>;
}

function Task({ task, done }: { task: TaskStatus; done?: ReactNode }) {
  const t = useTaskText();
  if (task.state === 'processing') return <Running task={task} />;
  if (task.state === 'done') return done ?? <StatusBadge tone="done">{t('done')}</StatusBadge>;
  return (
    <div className={classes.box}>
      <StatusBadge tone="stopped">{t(task.state)}</StatusBadge>
      {task.problem && <p role="alert">{task.problem.detail ?? task.problem.title}</p>}
    </div>
  );
}

function Running({ task }: { task: TaskStatus }) {
  const t = useTaskText();
  const queryClient = useQueryClient();
  const cancel = useMutation({
    mutationFn: () => cancelTask(task.id),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['tasks', task.id] }),
  });
  const percent = task.total ? Math.floor((100 * task.done) / task.total) : 0;
  return (
    <div className={classes.box}>
      <div className={classes.line}>
        <span role="status">{task.message ?? t('waiting')}</span>
        {task.total !== undefined && <span>{t('steps', { percent })}</span>}
      </div>
      <Progress.Root size="lg">
        <Progress.Section value={percent} aria-label={t('progress')} animated />
      </Progress.Root>
      {cancel.error && <ErrorState problem={cancel.error} />}
      <div className={classes.line}>
        <span className={classes.hint}>{t('leave')}</span>
        {task.permittedActions.includes('cancel') && (
          <Button variant="default" loading={cancel.isPending} onClick={() => cancel.mutate()}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </div>
  );
}

function useEnded(task: TaskStatus | undefined, onEnded?: (status: TaskStatus) => void) {
  const told = useRef<string>(undefined);
  useEffect(() => {
    if (task && task.state !== 'processing' && told.current !== task.id) {
      told.current = task.id;
      onEnded?.(task);
    }
  }, [task, onEnded]);
}
