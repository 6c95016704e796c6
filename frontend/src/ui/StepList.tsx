import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './StepList.module.css';
import { useUiText } from './texts';
import { DateText } from './values';

export interface Step {
  key: string;
  label: string;
  state: 'done' | 'current' | 'upcoming';
  /** When it happened. */
  at?: string;
  note?: ReactNode;
}

/** Where something stands: what is done, where it is now, what follows. */
export function StepList({ label, steps }: { label: string; steps: Step[] }) {
  const t = useUiText();
  return (
    <ol className={classes.steps} aria-label={label}>
      {steps.map(({ key, label: words, state, at, note }) => (
        <li
          key={key}
          className={`${classes.step} ${classes[state]}`}
          aria-current={state === 'current' ? 'step' : undefined}
        >
          <span className={classes.sign} aria-hidden>
            {state === 'done' && <IconCheck size={16} stroke={3} />}
          </span>
          <div>
            <p className={classes.label}>
              {words} <span className="visually-hidden">({t(`steps.${state}`)})</span>
            </p>
            {at && (
              <p className={classes.at}>
                <DateText value={at} />
              </p>
            )}
            {note}
          </div>
        </li>
      ))}
    </ol>
  );
}
