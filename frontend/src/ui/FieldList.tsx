import type { ReactNode } from 'react';
import classes from './FieldList.module.css';

export interface Field {
  label: string;
  /** Left out of the list when undefined, null, false or ''. */
  value: ReactNode;
}

/** Facts as label and value; a fact nobody gave is left out. */
export function FieldList({ fields }: { fields: Field[] }) {
  const given = fields.filter(
    ({ value }) => value !== undefined && value !== null && value !== false && value !== '',
  );
  return (
    <dl className={classes.list}>
      {given.map(({ label, value }) => (
        <div key={label} className={classes.field}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
