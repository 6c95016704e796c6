import { StatusBadge } from '~/ui/StatusBadge';
import type { Notice } from './model';
import { useNoticeText } from './texts';

/** Open, past its last day, or closed and how. */
export function NoticeState({ notice }: { notice: Pick<Notice, 'status' | 'current'> }) {
  const t = useNoticeText();
  if (notice.current) return <StatusBadge tone="waiting">{t('states.open')}</StatusBadge>;
  if (notice.status === 'found') return <StatusBadge tone="done">{t('states.found')}</StatusBadge>;
  return (
    <StatusBadge tone="stopped">{t(notice.status === 'open' ? 'states.past' : 'states.ended')}</StatusBadge>
  );
}
