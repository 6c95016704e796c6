import { IconCircleCheck, IconCircleDashed, IconClockHour4, IconHandStop } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './StatusBadge.module.css';

const ICONS = {
  done: IconCircleCheck,
  waiting: IconClockHour4,
  stopped: IconHandStop,
  neutral: IconCircleDashed,
};

export type StatusTone = keyof typeof ICONS;

/** A state in words with a sign; the colour only supports them. */
export function StatusBadge({ tone = 'neutral', children }: { tone?: StatusTone; children: ReactNode }) {
  const Icon = ICONS[tone];
  return (
    <span className={`${classes.badge} ${classes[tone]}`}>
      <Icon aria-hidden size={17} stroke={2.2} />
      {children}
    </span>
  );
}
