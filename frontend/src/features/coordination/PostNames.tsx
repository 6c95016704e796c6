import { Anchor } from '@mantine/core';
import { useVocabularyLabel } from '~/api/refData';
import { formatDate } from '~/lib/format/date';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { LocalizedText } from '~/ui/LocalizedText';
import { StatusBadge, type StatusTone } from '~/ui/StatusBadge';
import { AbsentValue, DecimalText } from '~/ui/values';
import type { Post, PostItem, PostState } from './model';
import { useCoordinationText } from './texts';

type Named = Pick<PostItem | Post, 'title' | 'roleType'>;

/** The local title, else the function; as plain text. */
export function usePostName(): (post: Named) => string {
  const role = useVocabularyLabel('roleTypes');
  const language = useLanguage();
  return ({ title, roleType }) => localizedString(title, language) || role(roleType);
}

/** The function, with its local title where it has one. */
export function PostName({ post }: { post: Named }) {
  const role = useVocabularyLabel('roleTypes');
  if (!post.title) return <>{role(post.roleType)}</>;
  return (
    <>
      <LocalizedText value={post.title} unmarked /> ({role(post.roleType)})
    </>
  );
}

const TONES: Record<PostState, StatusTone> = { filled: 'done', covered: 'neutral', vacant: 'waiting' };

/** Vacant, covered or filled, and since when nobody holds it. */
export function StateText({ post }: { post: Pick<PostItem, 'state' | 'vacantSince'> }) {
  const t = useCoordinationText();
  const language = useLanguage();
  return (
    <StatusBadge tone={TONES[post.state]}>
      {post.vacantSince
        ? t('vacantSince', { date: formatDate(post.vacantSince, language) })
        : t(`state.${post.state}`)}
    </StatusBadge>
  );
}

/** Full-time equivalents; unknown is not zero. */
export function Fte({ value }: { value: string | undefined }) {
  const t = useCoordinationText();
  return value === undefined ? (
    <AbsentValue reason={t('posts.fteUnknown')} />
  ) : (
    <DecimalText value={value} unit={t('posts.fteUnit')} />
  );
}

/** The same without its unit, where the heading names it. */
export function FteNumber({ value }: { value: string | undefined }) {
  const t = useCoordinationText();
  return value === undefined ? <AbsentValue reason={t('posts.fteUnknown')} /> : <DecimalText value={value} />;
}

/** Generic contact of a post. */
export function PostContact({ contact }: { contact: PostItem['contact'] }) {
  const t = useCoordinationText();
  if (!contact) return <>{t('posts.noContact')}</>;
  return (
    <>
      {contact.email && <Anchor href={`mailto:${contact.email}`}>{contact.email}</Anchor>}
      {contact.email && contact.phone && <br />}
      {contact.phone && <Anchor href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>{contact.phone}</Anchor>}
    </>
  );
}

/** Who holds a post, as far as the reader may know. */
export function HolderNames({ post }: { post: PostItem }) {
  const t = useCoordinationText();
  const language = useLanguage();
  if (post.state === 'vacant') return <>{t('nobody')}</>;
  if (!post.holders?.length) return <>{t('notNamed')}</>;
  return (
    <ul style={{ margin: 0, padding: 0, listStyle: 'none' }}>
      {post.holders.map((holder) => (
        <li key={holder.appointment}>
          {holder.person ? holder.person.name : <LocalizedText value={holder.organization?.name} unmarked />}
          {', '}
          {t('since', { date: formatDate(holder.since, language) })}
          {holder.temporary && ` (${t('standsIn')})`}
        </li>
      ))}
    </ul>
  );
}
