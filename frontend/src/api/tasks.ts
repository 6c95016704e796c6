import { queryOptions } from '@tanstack/react-query';
import { api, read } from './client';
import type { Schema } from './schema';

export type TaskStatus = Schema<'LongRunningTaskStatus'>;

const EVERY_MS = 700;

/** How far a long-running task is; asked again and again until it has ended. */
export const taskQuery = (taskId: string) =>
  queryOptions({
    queryKey: ['tasks', taskId],
    queryFn: ({ signal }): Promise<TaskStatus> =>
      read(api.GET('/tasks/{taskId}', { params: { path: { taskId }, query: { redirect: false } }, signal })),
    refetchInterval: ({ state }) => (!state.data || state.data.state === 'processing' ? EVERY_MS : false),
    refetchIntervalInBackground: true,
  });

export const cancelTask = (taskId: string): Promise<TaskStatus> =>
  read(api.POST('/tasks/{taskId}/cancellations', { params: { path: { taskId } }, body: {} as never }));
