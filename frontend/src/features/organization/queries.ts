import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, read, readWithEtag, type Versioned } from '~/api/client';
import { PAGE_SIZE, type Page } from '~/api/collection';
import type { Organization, OrganizationItem } from './model';
import { type OrganizationSearch, organizationSearch } from './search';

export const organizationKeys = {
  all: ['organizations'] as const,
  list: (search: OrganizationSearch) => ['organizations', 'list', search] as const,
  one: (id: string) => ['organizations', 'one', id] as const,
};

export const organizationsQuery = (address: OrganizationSearch) => {
  const search = organizationSearch.parse(address); // the API refuses parameters it does not know
  return queryOptions({
    queryKey: organizationKeys.list(search),
    queryFn: ({ signal }): Promise<Page<OrganizationItem>> => {
      const query = { ...search, pageSize: PAGE_SIZE };
      return read(api.GET('/organizations', { params: { query }, signal }));
    },
    placeholderData: keepPreviousData,
  });
};

export const organizationQuery = (organizationId: string) =>
  queryOptions({
    queryKey: organizationKeys.one(organizationId),
    queryFn: ({ signal }): Promise<Versioned<Organization>> =>
      readWithEtag(
        api.GET('/organizations/{organizationId}', { params: { path: { organizationId } }, signal }),
      ),
  });
