import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { vocabularyQuery } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { isAdministrationOrEvaluator, useMe } from '~/session/me';
import { AsOfField } from '~/ui/AsOfField';
import { BackLink } from '~/ui/BackLink';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import type { Post } from './model';
import { PostActions } from './PostActions';
import { FormerTerms, PostFacts } from './PostFacts';
import { PostFindings } from './PostFindings';
import { PostFunding } from './PostFunding';
import { PostHandovers } from './PostHandovers';
import { PostHistory } from './PostHistory';
import { PostHolders } from './PostHolders';
import { StateText, usePostName } from './PostNames';
import { postQuery } from './queries';
import { RoleDescription } from './RoleDescription';
import { useRolesText } from './rolesTexts';
import { useCoordinationText } from './texts';

const route = getRouteApi('/posts/$postId');

interface PostPageProps {
  /** What happened to the post, for those who may read it. */
  history?: (post: Post) => ReactNode;
}

/** One coordination function: what it is, who holds it, who held it. */
export function PostPage({ history }: PostPageProps) {
  const { postId } = route.useParams();
  const { asOf } = route.useSearch();
  const query = useQuery(postQuery(postId, asOf));
  return (
    <QueryView query={query} lines={10}>
      {({ value, etag }) => (
        <>
          <PostDetail post={value} etag={etag} asOf={asOf} />
          {history?.(value)}
        </>
      )}
    </QueryView>
  );
}

function PostDetail({ post, etag, asOf }: { post: Post; etag: string; asOf?: string }) {
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
        actions={asOf === undefined && <PostActions post={post} etag={etag} />}
      />
      <AsOfField />
      <PostHolders post={post} asOf={asOf} />
      <PostFindings post={post} />
      <Section title={t('post.mandate')}>
        <p style={{ maxWidth: 'var(--text-width)', whiteSpace: 'pre-line' }}>
          {post.mandate ? <LocalizedText value={post.mandate} /> : t('post.noMandate')}
        </p>
      </Section>
      <RoleSection code={post.roleType} />
      <PostFacts post={post} />
      <PostFunding post={asOf === undefined ? post : { ...post, permittedActions: [] }} />
      <FormerTerms post={post} />
      <PostHistory post={post} />
      {asOf === undefined && <PostHandovers post={post} />}
    </>
  );
}

/** What this kind of function is and is not, from the catalogue. */
function RoleSection({ code }: { code: string }) {
  const t = useRolesText();
  const { data } = useQuery(vocabularyQuery('roleTypes'));
  const role = data?.find((one) => one.code === code);
  if (!role?.definition) return null;
  return (
    <Section title={t('catalogue.more')}>
      <RoleDescription role={role} />
      <p className="no-print">
        <TextLink to="/functions">{t('catalogue.link')}</TextLink>
      </p>
    </Section>
  );
}
