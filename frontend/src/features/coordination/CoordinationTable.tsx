import { formatDate } from '~/lib/format/date';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { DataTable } from '~/ui/DataTable';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import type { PostItem } from './model';
import { FteNumber, HolderNames, PostName, StateText } from './PostNames';
import { useRolesText } from './rolesTexts';
import { useCoordinationText } from './texts';

const THIRD = 3;

export function CoordinationTable({ posts, sort }: { posts: PostItem[]; sort?: string }) {
  const t = useCoordinationText();
  const parts = useRolesText();
  const language = useLanguage();
  return (
    <DataTable
      caption={t('dashboard.table')}
      captionHidden
      rows={posts}
      rowKey={({ id }) => id}
      sort={sort}
      columns={[
        {
          key: 'role',
          header: t('dashboard.role'),
          sort: 'roleType',
          rowHeader: true,
          cell: (post) => (
            <TextLink to="/posts/$postId" params={{ postId: post.id }}>
              <PostName post={post} />
            </TextLink>
          ),
        },
        { key: 'place', header: t('dashboard.place'), sort: 'name', cell: (post) => <Place post={post} /> },
        {
          key: 'state',
          header: t('dashboard.state_'),
          sort: 'vacantSince',
          cell: (post) => <StateText post={post} />,
        },
        { key: 'who', header: t('dashboard.who'), cell: (post) => <HolderNames post={post} /> },
        {
          key: 'fillings',
          header: t('dashboard.fillings'),
          align: 'end',
          cell: (post) => <Fillings post={post} />,
        },
        {
          key: 'fte',
          header: t('dashboard.fte'),
          align: 'end',
          cell: ({ plannedFte, actualFte }) => (
            <>
              <FteNumber value={actualFte} /> / <FteNumber value={plannedFte} />
            </>
          ),
        },
        {
          key: 'findings',
          header: parts('findings.column'),
          cell: ({ findings, filledUntil }) => (
            <>
              {findings?.map((code) => parts(`findings.code.${code}`)).join('; ')}
              {findings?.includes('endsSoon') && filledUntil && ` (${formatDate(filledUntil, language)})`}
            </>
          ),
        },
      ]}
    />
  );
}

/** Drills down to the partnership, the organisation or the place a post belongs to. */
function Place({ post: { partnership, organization, territory, municipality } }: { post: PostItem }) {
  const language = useLanguage();
  const where = partnership ? undefined : localizedString(municipality?.name, language);
  return (
    <>
      {partnership && (
        <TextLink to={`/partnerships/${partnership.id}` as string}>
          <LocalizedText value={partnership.name} unmarked />
        </TextLink>
      )}
      {!partnership && organization && (
        <TextLink to="/organizations/$organizationId" params={{ organizationId: organization.id }}>
          <LocalizedText value={organization.name} unmarked />
        </TextLink>
      )}
      {!partnership && !organization && <LocalizedText value={territory?.name} unmarked />}
      {organization && where && ` (${where})`}
    </>
  );
}

function Fillings({ post: { fillings, holdersWithinYear = 0 } }: { post: PostItem }) {
  const t = useCoordinationText();
  return (
    <>
      {fillings}
      {holdersWithinYear >= THIRD && (
        <>
          <br />
          {t('dashboard.thirdHolderMark')}
        </>
      )}
    </>
  );
}
