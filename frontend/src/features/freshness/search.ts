import { manyNumbers, oneOf, pageNumber, type SearchOf, searchOf } from '~/lib/search';

export const freshnessSearch = searchOf({
  municipality: manyNumbers(),
  confirmed: oneOf(['before', 'never']),
  used: oneOf(['yes', 'no']),
  status: oneOf(['active', 'notFound', 'ended', 'unknown']),
  page: pageNumber(),
});

export type FreshnessSearch = SearchOf<typeof freshnessSearch>;
