import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { DataTable } from '~/ui/DataTable';
import { TextLink } from '~/ui/links';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { CreatePost } from './CreatePost';
import type { PostItem } from './model';
import { Fte, HolderNames, PostContact, PostName, StateText } from './PostNames';
import { partnershipPostsQuery } from './queries';
import { useRolesText } from './rolesTexts';
import { useCoordinationText } from './texts';

interface PartnershipPostsProps {
  partnershipId: string;
  asOf?: string;
  /** The reader may add posts here: from the partnership's `permittedActions`. */
  mayManage?: boolean;
}

/** Who coordinates what in a partnership: functions for everybody, names for those who may see them. */
export function PartnershipPosts({ partnershipId, asOf, mayManage = false }: PartnershipPostsProps) {
  const t = useCoordinationText();
  const parts = useRolesText();
  const query = useQuery(partnershipPostsQuery(partnershipId, asOf));
  const [creating, setCreating] = useState(false);
  return (
    <Section
      title={t('posts.title')}
      intro={t('posts.intro')}
      actions={
        mayManage && (
          <Button leftSection={<IconPlus aria-hidden size={18} />} onClick={() => setCreating(true)}>
            {t('posts.create')}
          </Button>
        )
      }
    >
      <p className="no-print">
        <TextLink to="/functions">{parts('catalogue.link')}</TextLink>
      </p>
      <QueryView query={query} isEmpty={hasNoItems} empty={<p>{t('posts.none')}</p>}>
        {({ items }) => <PostTable posts={items} />}
      </QueryView>
      {mayManage && (
        <CreatePost partnershipId={partnershipId} opened={creating} onClose={() => setCreating(false)} />
      )}
    </Section>
  );
}

function PostTable({ posts }: { posts: PostItem[] }) {
  const t = useCoordinationText();
  const language = useLanguage();
  return (
    <DataTable
      caption={t('posts.title')}
      captionHidden
      rows={posts}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'role',
          header: t('posts.role'),
          rowHeader: true,
          cell: (post) => (
            <>
              <TextLink to="/posts/$postId" params={{ postId: post.id }}>
                <PostName post={post} />
              </TextLink>
              {post.territory && (
                <>
                  <br />
                  <span style={{ fontWeight: 'normal' }}>
                    {t('posts.atAuthority', { place: localizedString(post.territory.name, language) })}
                  </span>
                </>
              )}
            </>
          ),
        },
        { key: 'state', header: t('posts.state'), cell: (post) => <StateText post={post} /> },
        { key: 'holder', header: t('posts.holder'), cell: (post) => <HolderNames post={post} /> },
        { key: 'fte', header: t('posts.fte'), cell: ({ plannedFte }) => <Fte value={plannedFte} /> },
        { key: 'atWork', header: t('posts.fteAtWork'), cell: ({ actualFte }) => <Fte value={actualFte} /> },
        {
          key: 'contact',
          header: t('posts.contact'),
          cell: ({ contact }) => <PostContact contact={contact} />,
        },
      ]}
    />
  );
}
