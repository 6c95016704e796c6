import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { isAdministrationOrEvaluator, useMe } from '~/session/me';
import { BackLink } from '~/ui/BackLink';
import { LocalizedText } from '~/ui/LocalizedText';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import type { Post } from './model';
import { PostActions } from './PostActions';
import { PostFacts } from './PostFacts';
import { PostHistory } from './PostHistory';
import { PostHolders } from './PostHolders';
import { StateText, usePostName } from './PostNames';
import { postQuery } from './queries';
import { useCoordinationText } from './texts';

const route = getRouteApi('/posts/$postId');

interface PostPageProps {
  /** What happened to the post, for those who may read it. */
  history?: (post: Post) => ReactNode;
}

/** One coordination function: what it is, who holds it, who held it. */
export function PostPage({ history }: PostPageProps) {
  const { postId } = route.useParams();
  const query = useQuery(postQuery(postId));
  return (
    <QueryView query={query} lines={10}>
      {({ value, etag }) => (
        <>
          <PostDetail post={value} etag={etag} />
          {history?.(value)}
        </>
      )}
    </QueryView>
  );
}

function PostDetail({ post, etag }: { post: Post; etag: string }) {
  const t = useCoordinationText();
  const language = useLanguage();
  const name = usePostName();
  const me = useMe();
  const place = post.partnership ?? post.organization ?? post.territory;
  return (
    <>
      {post.partnership && (
        <BackLink to={`/partnerships/${post.partnership.id}` as string} search={{ tab: 'roles' } as never}>
          {t('post.back')}
        </BackLink>
      )}
      {!post.partnership && me && isAdministrationOrEvaluator(me) && (
        <BackLink to="/dashboards/coordination">{t('post.backToDashboard')}</BackLink>
      )}
      <PageTitle
        kicker={t('post.kicker')}
        title={[name(post), localizedString(place?.name, language)].filter(Boolean).join(' – ')}
        lead={<StateText post={post} />}
        actions={<PostActions post={post} etag={etag} />}
      />
      <PostHolders post={post} />
      <Section title={t('post.mandate')}>
        <p style={{ maxWidth: 'var(--text-width)', whiteSpace: 'pre-line' }}>
          {post.mandate ? <LocalizedText value={post.mandate} /> : t('post.noMandate')}
        </p>
      </Section>
      <PostFacts post={post} />
      <PostHistory post={post} />
    </>
  );
}
