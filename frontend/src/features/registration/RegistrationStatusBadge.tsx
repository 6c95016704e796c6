import { StatusBadge, type StatusTone } from '~/ui/StatusBadge';
import type { RegistrationStatus } from './model';
import { useRegistrationText } from './texts';

const TONES: Record<RegistrationStatus, StatusTone> = {
  draft: 'neutral',
  submitted: 'waiting',
  returned: 'waiting',
  accepted: 'done',
  refused: 'stopped',
  withdrawn: 'stopped',
};

export function RegistrationStatusBadge({ status }: { status: RegistrationStatus }) {
  const t = useRegistrationText();
  return <StatusBadge tone={TONES[status]}>{t(`status.${status}`)}</StatusBadge>;
}
