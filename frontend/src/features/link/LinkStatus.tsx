import type { PartnershipLink } from '~/api/links';
import { StatusBadge, type StatusTone } from '~/ui/StatusBadge';
import { useLinkText } from './texts';

const TONES: Record<PartnershipLink['status'], StatusTone> = {
  proposed: 'waiting',
  accepted: 'done',
  declined: 'stopped',
  withdrawn: 'neutral',
  ended: 'neutral',
};

export function LinkStatus({ status }: Pick<PartnershipLink, 'status'>) {
  const t = useLinkText();
  return <StatusBadge tone={TONES[status]}>{t(`status.${status}`)}</StatusBadge>;
}
