import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState, LoadingState } from './states';

interface QueryViewProps<T> {
  query: UseQueryResult<T>;
  /** How many lines the loading state takes. */
  lines?: number;
  /** What stands there when the answer holds nothing; decided by `isEmpty`. */
  empty?: ReactNode;
  isEmpty?: (data: T) => boolean;
  children: (data: T) => ReactNode;
}

/** The four states of anything that is fetched: loading, problem with retry, empty, full. */
export function QueryView<T>({ query, lines, empty, isEmpty, children }: QueryViewProps<T>) {
  const { data, error, isPlaceholderData } = query;
  if (data === undefined && error) return <ErrorState problem={error} onRetry={() => void query.refetch()} />;
  if (data === undefined) return <LoadingState lines={lines} />;
  return (
    <div aria-busy={isPlaceholderData || undefined}>
      {error && <ErrorState problem={error} onRetry={() => void query.refetch()} />}
      {empty && isEmpty?.(data) ? empty : children(data)}
    </div>
  );
}

export function hasNoItems(collection: { items: readonly unknown[] }): boolean {
  return collection.items.length === 0;
}
