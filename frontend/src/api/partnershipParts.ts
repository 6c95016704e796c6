import { queryOptions } from '@tanstack/react-query';
import type { Localized } from '~/lib/i18n/localized';
import { api, read } from './client';

/** More than any partnership has. */
const ALL = 200;

export interface NamedPart {
  id: string;
  name: Localized;
}

/** The bodies of a partnership that exist today, to choose from; confidential ones may not be named elsewhere. */
export const bodyChoicesQuery = (partnership: string) =>
  queryOptions({
    queryKey: ['bodies', 'choices', partnership],
    queryFn: async ({ signal }): Promise<NamedPart[]> => {
      const query = { partnership: [partnership], pageSize: ALL };
      const { items } = await read(api.GET('/bodies', { params: { query }, signal }));
      return items.filter(({ confidentiality }) => confidentiality !== 'confidential');
    },
  });

export interface PostPart {
  id: string;
  roleType: string;
  title?: Localized;
}

/** The posts of a partnership that exist today, vacant or not, to choose from. */
export const postChoicesQuery = (partnership: string) =>
  queryOptions({
    queryKey: ['posts', 'choices', partnership],
    queryFn: async ({ signal }): Promise<PostPart[]> => {
      const query = { partnership, pageSize: ALL };
      return (await read(api.GET('/posts', { params: { query }, signal }))).items;
    },
  });
