/** The dashboards that are asked about a choice of partnerships, and the filters each of them knows. */
export const DASHBOARDS = {
  takingPart: {
    path: '/dashboards/taking-part',
    one: ['generation', 'phase'],
    many: ['municipality', 'partnership'],
  },
  meetingLoad: {
    path: '/dashboards/meeting-load',
    one: ['generation', 'phase'],
    many: ['municipality', 'partnership'],
  },
  relations: {
    path: '/dashboards/relations',
    one: [],
    many: ['generation', 'phase', 'municipality', 'partnership'],
  },
  projects: {
    path: '/dashboards/projects',
    one: [],
    many: ['generation', 'phase', 'municipality', 'partnership'],
  },
  funding: {
    path: '/dashboards/funding',
    one: [],
    many: ['generation', 'phase', 'municipality', 'partnership'],
  },
  signals: {
    path: '/dashboards/signals',
    one: [],
    many: ['generation', 'phase', 'municipality', 'partnership'],
  },
  generations: { path: '/dashboards/generations', one: [], many: ['municipality'] },
  reach: { path: '/dashboards/reach', one: ['generation', 'phase'], many: ['municipality'] },
} as const;

export type DashboardName = keyof typeof DASHBOARDS;

/**
 * The filters of one dashboard that another knows too. Several values are left out where only one can
 * be asked: taking the first of them would silently answer another question.
 */
export function carriedFilters(
  search: Record<string, unknown>,
  to: DashboardName,
): Record<string, string | string[]> {
  const { one, many }: { one: readonly string[]; many: readonly string[] } = DASHBOARDS[to];
  return Object.fromEntries(
    Object.entries(search)
      .map(([name, given]) => [name, [given ?? []].flat().map(String)] as const)
      .filter(([name, values]) => {
        if (values.length === 0) return false;
        return many.includes(name) || (one.includes(name) && values.length === 1);
      })
      .map(([name, values]) => [name, one.includes(name) ? (values[0] ?? '') : [...values]] as const),
  );
}
