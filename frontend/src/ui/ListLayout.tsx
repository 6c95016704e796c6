import type { ReactNode } from 'react';
import classes from './ListLayout.module.css';

/** Filters on the side, results in the middle; under each other on a narrow screen. */
export function ListLayout({ filters, children }: { filters: ReactNode; children: ReactNode }) {
  return (
    <div className={classes.layout}>
      <div className={classes.side}>{filters}</div>
      <div className={classes.results}>{children}</div>
    </div>
  );
}

interface ListHeadProps {
  /** How many there are, in words; announced when it changes. */
  count: string;
  tools?: ReactNode;
}

function ListHead({ count, tools }: ListHeadProps) {
  return (
    <div className={classes.head}>
      <p role="status" className={classes.count}>
        {count}
      </p>
      {tools && <div className={`${classes.tools} no-print`}>{tools}</div>}
    </div>
  );
}

ListLayout.Head = ListHead;
