import { useVocabularyLabel } from '~/api/refData';
import { DataTable } from '~/ui/DataTable';
import { LocalizedText } from '~/ui/LocalizedText';
import { Section } from '~/ui/Section';
import { StatusBadge, type StatusTone } from '~/ui/StatusBadge';
import { DateText, DecimalText } from '~/ui/values';
import type { PartnershipPost } from './model';
import { Reach } from './PartnershipAbout';
import { usePartnershipText } from './texts';

const TONES: Record<PartnershipPost['state'], StatusTone> = {
  filled: 'done',
  covered: 'neutral',
  vacant: 'waiting',
};

/** Who is who by function: what anybody may know about the posts of a partnership. */
export function PartnershipRoles({ posts }: { posts: PartnershipPost[] }) {
  const t = usePartnershipText();
  const role = useVocabularyLabel('roleTypes');
  return (
    <Section title={t('page.roles')} intro={t('roles.intro')}>
      {posts.length === 0 ? (
        <p>{t('roles.none')}</p>
      ) : (
        <DataTable
          caption={t('page.roles')}
          captionHidden
          rows={posts}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'role',
              header: t('roles.role'),
              rowHeader: true,
              cell: ({ title, roleType }) => (title ? <LocalizedText value={title} /> : role(roleType)),
            },
            { key: 'state', header: t('roles.state'), cell: (post) => <State post={post} /> },
            {
              key: 'fte',
              header: t('roles.fte'),
              cell: ({ plannedFte }) =>
                plannedFte ? (
                  <DecimalText value={plannedFte} unit={t('roles.fteUnit')} />
                ) : (
                  t('roles.fteUnknown')
                ),
            },
            {
              key: 'contact',
              header: t('roles.contact'),
              cell: ({ contact }) => (contact ? <Reach {...contact} /> : t('roles.noContact')),
            },
          ]}
        />
      )}
    </Section>
  );
}

function State({ post: { state, vacantSince } }: { post: PartnershipPost }) {
  const t = usePartnershipText();
  return (
    <>
      <StatusBadge tone={TONES[state]}>{t(`roles.${state}`)}</StatusBadge>
      {vacantSince && (
        <>
          {' '}
          {t('roles.vacantSince')} <DateText value={vacantSince} />
        </>
      )}
    </>
  );
}
