import { useNavigate, useSearch } from '@tanstack/react-router';

type Search = Record<string, unknown>;

/**
 * Search parameters for components that do not know on which page they stand. Pages themselves
 * use the typed hooks of their route.
 */
export function useUrlState() {
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  /** Changes some parameters of the address; going back undoes it. `undefined` removes one. */
  function change(patch: Search, options: { replace?: boolean } = {}): void {
    const next = (previous: Search) => ({ ...previous, page: undefined, ...patch });
    void navigate({ to: '.', search: next as never, replace: options.replace, resetScroll: false });
  }
  return { search, change };
}

/** The `search` of a link that changes some parameters of the page it stands on. */
export function searchWith(patch: Search): never {
  return ((previous: Search) => ({ ...previous, ...patch })) as never;
}
