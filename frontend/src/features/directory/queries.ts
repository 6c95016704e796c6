import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, read } from '~/api/client';
import { PAGE_SIZE } from '~/api/collection';
import type { Schema } from '~/api/schema';
import { type DirectorySearch, directorySearch, type SupplySearch, supplySearch } from './search';

export type OrganizationItem = Schema<'OrganizationItem'>;
export type OrganizationPage = Schema<'OrganizationPage'>;
export type FacetName = Schema<'OrganizationFacetName'>;

/** In the order of the page. */
export const FACETS = [
  'municipality',
  'neighborhood',
  'theme',
  'targetGroup',
  'sector',
  'language',
  'type',
  'acceptsReferrals',
  'sphere',
  'careLine',
  'authority',
  'legalForm',
] as const satisfies FacetName[];

/** What the API is asked: it refuses parameters it does not know, and the map is no business of it. */
export function asked(address: DirectorySearch) {
  const { map: _, sort, ...search } = directorySearch.parse(address);
  return { ...search, sort: sort && [sort] };
}

export const directoryQuery = (address: DirectorySearch) => {
  const query = { ...asked(address), facet: [...FACETS], pageSize: PAGE_SIZE };
  return queryOptions({
    queryKey: ['organizations', 'directory', query],
    queryFn: ({ signal }): Promise<OrganizationPage> =>
      read(api.GET('/organizations', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
};

/** What a file of the directory holds: all pages of what was asked for. */
export function exported(address: DirectorySearch) {
  const { page: _, ...search } = asked(address);
  return search;
}

/** How many organisations offer something on a theme to a target group. */
export const supplyQuery = (address: SupplySearch) => {
  const { all: _, ...filters } = supplySearch.parse(address);
  const query = { ...filters, facet: ['offer' as const, 'municipality' as const], pageSize: 1 };
  return queryOptions({
    queryKey: ['organizations', 'supply', query],
    queryFn: ({ signal }): Promise<OrganizationPage> =>
      read(api.GET('/organizations', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
};

/** The counts of one facet by value. */
export function countsOf(page: OrganizationPage, name: FacetName): Map<string, number> {
  const facet = page.facets?.find((each) => each.name === name);
  return new Map(facet?.values.map(({ value, count }) => [value, count]));
}
