import { queryOptions } from '@tanstack/react-query';
import { API_BASE, api, read } from '~/api/client';
import { downloadBlob } from '~/lib/csv';
import { stringifySearch } from '~/lib/search';
import type { StatisticsSearch } from './search';

const CODE = /^[a-z][A-Za-z0-9]{0,59}$/;
const PERIOD = /^\d{4}(-?Q[1-4]|-?\d{2}(-?\d{2})?)?$/;

/** What the API is asked for the address of the page. */
export function questionOf(address: StatisticsSearch) {
  const { indicator, level, municipality, generation, by, from, until } = address;
  return {
    indicator: indicator ?? [],
    level,
    municipality: municipality?.map(Number).filter(Number.isInteger),
    generation,
    // Generations differ in age: they are never put side by side without their phase (1-R12).
    by: by === 'generation' ? ['generation', 'phase'] : by && CODE.test(by) ? [by] : undefined,
    from: from && PERIOD.test(from) ? from : undefined,
    until: until && PERIOD.test(until) ? until : undefined,
  };
}

/** The indicators to choose from: those in force. */
export const measuredQuery = queryOptions({
  queryKey: ['indicators', 'choice'],
  queryFn: async ({ signal }) =>
    (
      await read(
        api.GET('/indicators', { params: { query: { status: ['approved'], pageSize: 200 } }, signal }),
      )
    ).items,
  staleTime: 300_000,
});

export const FORMATS = {
  csv: ['text/csv', 'csv'],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
  jsonStat: ['application/vnd.json-stat+json', 'json-stat.json'],
  sdmxJson: ['application/vnd.sdmx.data+json', 'sdmx.json'],
  sdmxCsv: ['application/vnd.sdmx.data+csv', 'sdmx.csv'],
  dataPackage: ['application/vnd.datapackage+json', 'datapackage.json'],
} as const;

export type FormatName = keyof typeof FORMATS;

/** Downloads the answer to the question of the page, whole. */
export async function downloadStatistics(format: FormatName, address: StatisticsSearch) {
  const [type, ending] = FORMATS[format];
  const { data } = await api.GET('/statistics', {
    params: { query: questionOf(address) },
    headers: { Accept: type },
    parseAs: 'blob',
  });
  downloadBlob(`samenhang-statistics.${ending}`, data as unknown as Blob);
}

/** Where a tool asks the same. */
export function addressFor(address: StatisticsSearch, format?: FormatName): string {
  const question = stringifySearch({ ...questionOf(address), format });
  return `${window.location.origin}${API_BASE}/statistics${question}`;
}
