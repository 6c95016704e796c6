import { useMe } from './me';

/** Of these partnerships, the one the reader coordinates; undefined when there is none. */
export function useOwnSubject(ids: readonly string[]): string | undefined {
  return useMe()?.coordinates.find(({ id }) => ids.includes(id))?.id;
}
