import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { formatDate } from '~/lib/format/date';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { useMe } from '~/session/me';
import { TextLink } from '~/ui/links';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { ErrorState } from '~/ui/states';
import { type HandoverItem, handoversQuery, useOpenHandover } from './handoverQueries';
import { useHandoverText } from './handoverTexts';
import type { Post } from './model';

/** The handovers of a post, for those who may see them; the others do not see that there is such a thing. */
export function PostHandovers({ post }: { post: Post }) {
  const me = useMe();
  const query = useQuery({ ...handoversQuery(post.id), enabled: me !== undefined });
  const mayStart = post.permittedActions?.includes('openHandover') ?? false;
  if (me === undefined || (!mayStart && !query.data?.items.length)) return null;
  return (
    <QueryView query={query}>
      {({ items }) => <Shown post={post} items={items} mayStart={mayStart} />}
    </QueryView>
  );
}

interface ShownProps {
  post: Post;
  items: HandoverItem[];
  mayStart: boolean;
}

function Shown({ post, items, mayStart }: ShownProps) {
  const t = useHandoverText();
  const language = useLanguage();
  const navigate = useNavigate();
  const open = useOpenHandover();
  const start = async () => {
    const { id } = await open.mutateAsync(post.id);
    await navigate({ to: `/handovers/${id}` as string });
  };
  const running = items.some(({ status }) => status !== 'received');
  return (
    <Section
      title={t('handovers')}
      intro={t('handoversIntro')}
      actions={
        mayStart &&
        !running && (
          <Button
            variant="default"
            loading={open.isPending}
            onClick={() => void start().catch(() => undefined)}
          >
            {t('start')}
          </Button>
        )
      }
    >
      {open.error && <ErrorState problem={open.error} onRetry={() => void start().catch(() => undefined)} />}
      {items.length === 0 && <p>{t('noHandovers')}</p>}
      <ul>
        {items.map(({ id, openedAt, status }) => (
          <li key={id}>
            <TextLink to={`/handovers/${id}` as string}>
              {t('look', { date: formatDate(openedAt, language) })}
            </TextLink>{' '}
            ({t(`status.${status}`)})
          </li>
        ))}
      </ul>
    </Section>
  );
}
