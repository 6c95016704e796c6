import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, read, readWithEtag, type Versioned } from '~/api/client';
import type { Page } from '~/api/collection';
import type { Schema } from '~/api/schema';

export type AssignedTask = Schema<'AssignedTask'>;
export type AssignedTaskFields = Schema<'AssignedTaskFields'>;

const ALL = 200;

export interface TasksOf {
  partnership?: string;
  meeting?: string;
  decision?: string;
}

export const assignedTasksQuery = (of: TasksOf, openOnly: boolean) =>
  queryOptions({
    queryKey: ['assignedTasks', 'of', of, openOnly],
    queryFn: ({ signal }): Promise<Page<AssignedTask>> => {
      const query = {
        partnership: of.partnership ? [of.partnership] : undefined,
        meeting: of.meeting ? [of.meeting] : undefined,
        decision: of.decision ? [of.decision] : undefined,
        status: openOnly ? (['open'] as AssignedTask['status'][]) : undefined,
        pageSize: ALL,
      };
      return read(api.GET('/assignedTasks', { params: { query }, signal }));
    },
  });

export const assignedTaskQuery = (assignedTaskId: string) =>
  queryOptions({
    queryKey: ['assignedTasks', 'one', assignedTaskId],
    queryFn: ({ signal }): Promise<Versioned<AssignedTask>> =>
      readWithEtag(
        api.GET('/assignedTasks/{assignedTaskId}', { params: { path: { assignedTaskId } }, signal }),
      ),
  });

export function useAssignTask() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: Schema<'NewAssignedTask'>) => read(api.POST('/assignedTasks', { body })),
    onSuccess: refresh,
  });
}

export function useTaskActs(assignedTaskId: string) {
  const refresh = useRefresh();
  const params = { path: { assignedTaskId } };
  const edit = useMutation({
    mutationFn: ({ etag, body }: { etag: string; body: object }) =>
      read(
        api.PATCH('/assignedTasks/{assignedTaskId}', {
          params: { ...params, header: ifMatch(etag) },
          body: body as never,
        }),
      ),
    onSuccess: refresh,
  });
  const end = useMutation({
    mutationFn: (body: Schema<'AssignedTaskEnding'>) =>
      read(api.POST('/assignedTasks/{assignedTaskId}/endings', { params, body })),
    onSuccess: refresh,
  });
  return { edit, end };
}

function useRefresh() {
  const queryClient = useQueryClient();
  return () =>
    Promise.all([['assignedTasks'], ['me']].map((queryKey) => queryClient.invalidateQueries({ queryKey })));
}
