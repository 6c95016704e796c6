import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { Appoint } from './Appoint';
import { EditPost } from './EditPost';
import { EndPost } from './EndPost';
import type { Post } from './model';
import { useCoordinationText } from './texts';

/** What the reader may do with the post. */
export function PostActions({ post, etag }: { post: Post; etag: string }) {
  const t = useCoordinationText();
  const [open, setOpen] = useState<'appoint' | 'edit' | 'end'>();
  const may = post.permittedActions ?? [];
  if (may.length === 0) return null;
  const close = () => setOpen(undefined);
  return (
    <>
      <Group gap="sm">
        {may.includes('appoint') && <Button onClick={() => setOpen('appoint')}>{t('post.fill')}</Button>}
        {may.includes('edit') && (
          <Button variant="default" onClick={() => setOpen('edit')}>
            {t('post.edit')}
          </Button>
        )}
        {may.includes('end') && (
          <Button variant="default" onClick={() => setOpen('end')}>
            {t('post.end')}
          </Button>
        )}
      </Group>
      <Appoint post={post} opened={open === 'appoint'} onClose={close} />
      <EditPost post={post} etag={etag} opened={open === 'edit'} onClose={close} />
      <EndPost postId={post.id} opened={open === 'end'} onClose={close} />
    </>
  );
}
