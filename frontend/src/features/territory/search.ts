import { many, pageNumber, type SearchOf, searchOf, text } from '~/lib/search';

export const neighborhoodsSearch = searchOf({ q: text(), municipality: many(), page: pageNumber() });

export type NeighborhoodsSearch = SearchOf<typeof neighborhoodsSearch>;
