import { StatusBadge } from '~/ui/StatusBadge';
import type { JoinRequestStatus } from './model';
import { useJoiningText } from './texts';

const TONES = { open: 'waiting', accepted: 'done', refused: 'stopped', withdrawn: 'stopped' } as const;

export function JoinRequestStatusBadge({ status }: { status: JoinRequestStatus }) {
  const t = useJoiningText();
  return <StatusBadge tone={TONES[status]}>{t(`status.${status}`)}</StatusBadge>;
}
