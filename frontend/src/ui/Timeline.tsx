import type { ReactNode } from 'react';
import classes from './Timeline.module.css';
import { DateText } from './values';

export interface TimelineEntry {
  key: string;
  at: string;
  /** Shows the hour too. */
  time?: boolean;
  title: ReactNode;
  children?: ReactNode;
}

/** What happened, newest first or as given, each with its date. */
export function Timeline({ label, entries }: { label: string; entries: TimelineEntry[] }) {
  return (
    <ol className={classes.timeline} aria-label={label}>
      {entries.map(({ key, at, time, title, children }) => (
        <li key={key} className={classes.entry}>
          <p className={classes.at}>
            <DateText value={at} time={time} />
          </p>
          <div className={classes.title}>{title}</div>
          {children}
        </li>
      ))}
    </ol>
  );
}
