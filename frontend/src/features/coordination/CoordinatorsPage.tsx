import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { IconDownload, IconMail } from '@tabler/icons-react';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { api, read } from '~/api/client';
import { PAGE_SIZE, type Page } from '~/api/collection';
import { useVocabulary } from '~/api/refData';
import { useMunicipalities } from '~/api/territories';
import { downloadText, toCsv } from '~/lib/csv';
import { today } from '~/lib/format/date';
import { formatCount } from '~/lib/format/number';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import type { Me } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { DataTable } from '~/ui/DataTable';
import { ListLayout } from '~/ui/ListLayout';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { Pagination } from '~/ui/Pagination';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { useUrlState } from '~/ui/urlState';
import { useHandoverText } from './handoverTexts';
import type { PostItem } from './model';
import { HolderNames, PostContact, PostName, usePostName } from './PostNames';
import type { CoordinatorsSearch } from './search';

const route = getRouteApi('/coordinators');

export const maySeeCoordinators = (me: Me) => me.administration || me.coordinates.length > 0;

const coordinatorsQuery = ({ q, roleType, municipality, page }: CoordinatorsSearch) =>
  queryOptions({
    queryKey: ['coordination', 'coordinators', q, roleType, municipality, page],
    queryFn: ({ signal }): Promise<Page<PostItem>> => {
      const query = {
        q,
        roleType: roleType ? [roleType] : undefined,
        municipality: municipality ? [municipality] : undefined,
        page,
        pageSize: PAGE_SIZE,
      };
      return read(api.GET('/coordinators', { params: { query }, signal }));
    },
    placeholderData: keepPreviousData,
  });

/** Colleagues elsewhere, by function, to exchange with on one's own initiative (3-R72, R78). */
export function CoordinatorsPage() {
  const t = useHandoverText();
  return (
    <RequireSignIn allow={maySeeCoordinators}>
      <PageTitle title={t('directory.title')} lead={t('directory.lead')} />
      <Found />
    </RequireSignIn>
  );
}

function Found() {
  const t = useHandoverText();
  const language = useLanguage();
  const query = useQuery(coordinatorsQuery(route.useSearch()));
  return (
    <>
      <Filters />
      <QueryView query={query} lines={8} isEmpty={hasNoItems} empty={<p>{t('directory.empty')}</p>}>
        {({ items, total, page, pageSize }) => (
          <>
            <ListLayout.Head
              count={t('directory.count', { count: total, shown: formatCount(total, language) })}
              tools={<Tools posts={items} />}
            />
            <DataTable
              caption={t('directory.title')}
              captionHidden
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: 'function',
                  header: t('directory.function'),
                  rowHeader: true,
                  cell: (post) => (
                    <TextLink to="/posts/$postId" params={{ postId: post.id }}>
                      <PostName post={post} />
                    </TextLink>
                  ),
                },
                {
                  key: 'place',
                  header: t('directory.place'),
                  cell: ({ partnership, territory, organization }) => (
                    <LocalizedText value={(partnership ?? territory ?? organization)?.name} unmarked />
                  ),
                },
                { key: 'who', header: t('directory.who'), cell: (post) => <HolderNames post={post} /> },
                {
                  key: 'contact',
                  header: t('directory.contact'),
                  cell: ({ contact }) => <PostContact contact={contact} />,
                },
              ]}
            />
            <Pagination page={page} pageSize={pageSize} total={total} />
          </>
        )}
      </QueryView>
    </>
  );
}

function Filters() {
  const t = useHandoverText();
  const { change } = useUrlState();
  const { q, roleType, municipality } = route.useSearch();
  const roles = useVocabulary('roleTypes');
  const municipalities = useMunicipalities();
  const all = { value: '', label: t('directory.all') };
  return (
    <Group gap="md" align="end" mb="md" className="no-print">
      <form
        key={q}
        onSubmit={(event) => {
          event.preventDefault();
          const typed = String(new FormData(event.currentTarget).get('q') ?? '').trim();
          change({ q: typed || undefined, page: undefined });
        }}
      >
        <Group gap="xs" align="end">
          <TextInput type="search" name="q" label={t('directory.search')} defaultValue={q ?? ''} />
          <Button type="submit" variant="default">
            {t('directory.find')}
          </Button>
        </Group>
      </form>
      <NativeSelect
        label={t('directory.type')}
        value={roleType ?? ''}
        onChange={(event) => change({ roleType: event.currentTarget.value || undefined, page: undefined })}
        data={[all, ...roles.map(({ value, label }) => ({ value, label }))]}
      />
      <NativeSelect
        label={t('directory.municipality')}
        value={String(municipality ?? '')}
        onChange={(event) =>
          change({ municipality: event.currentTarget.value || undefined, page: undefined })
        }
        data={[all, ...municipalities.map(({ value, label }) => ({ value, label }))]}
      />
    </Group>
  );
}

/** Addresses are those of functions: a mail to them is one to colleagues, each unseen by the others. */
function Tools({ posts }: { posts: PostItem[] }) {
  const t = useHandoverText();
  const language = useLanguage();
  const name = usePostName();
  const addresses = [...new Set(posts.flatMap(({ contact }) => (contact?.email ? [contact.email] : [])))];
  const save = () => {
    const rows = posts.map((post) => [
      name(post),
      localizedString((post.partnership ?? post.territory ?? post.organization)?.name, language),
      post.contact?.email ?? '',
      post.contact?.phone ?? '',
    ]);
    const head = [t('directory.function'), t('directory.place'), 'E-mail', t('directory.contact')];
    downloadText(`coordinators-${today()}.csv`, toCsv([head, ...rows]), 'text/csv;charset=utf-8');
  };
  return (
    <>
      {addresses.length > 0 && (
        <Button
          component="a"
          href={`mailto:?bcc=${addresses.map(encodeURIComponent).join(',')}`}
          variant="default"
          leftSection={<IconMail aria-hidden size={18} />}
        >
          {t('directory.mail')}
        </Button>
      )}
      <Button variant="default" leftSection={<IconDownload aria-hidden size={18} />} onClick={save}>
        {t('directory.download')}
      </Button>
    </>
  );
}
