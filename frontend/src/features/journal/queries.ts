import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, read } from '~/api/client';
import { PAGE_SIZE } from '~/api/collection';
import { historyParameters } from '~/api/journal';
import { type SearchOf, searchOf } from '~/lib/search';
import { actsOf, type HistoryOf, type JournalEntry } from './model';

export const historySearch = searchOf(historyParameters);
export type HistorySearch = SearchOf<typeof historySearch>;

function filterOf(of: HistoryOf, { what, from, until }: HistorySearch) {
  return { ...of, from, until, act: actsOf(what) };
}

/** One page of a history, newest first. */
export const historyQuery = (of: HistoryOf, address: object) => {
  const search = historySearch.parse(address);
  return queryOptions({
    queryKey: ['journal', of, search],
    queryFn: ({ signal }) => {
      const query = { ...filterOf(of, search), page: search.page, pageSize: PAGE_SIZE };
      return read(api.GET('/journalEntries', { params: { query }, signal }));
    },
    placeholderData: keepPreviousData,
  });
};

const LARGEST_PAGE = 200;
/** As much as a spreadsheet is read for; a tool pages on by itself. */
const MOST = 5000;

/** Everything a filter finds, for the download. */
export async function wholeHistory(of: HistoryOf, address: object): Promise<JournalEntry[]> {
  const filter = filterOf(of, historySearch.parse(address));
  const found: JournalEntry[] = [];
  let total = 0;
  let page = 1;
  do {
    const query = { ...filter, page, pageSize: LARGEST_PAGE };
    const answer = await read(api.GET('/journalEntries', { params: { query } }));
    found.push(...answer.items);
    total = answer.total;
    page += 1;
  } while (found.length < total && found.length < MOST);
  return found;
}
