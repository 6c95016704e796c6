import { Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './Section.module.css';

interface SectionProps {
  title: string;
  /** Level of the heading; sections inside a section take 3. */
  level?: 2 | 3;
  intro?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** A part of a page under a heading that screen readers can jump to. */
export function Section({ title, level = 2, intro, actions, children }: SectionProps) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.head}>
        <Title order={level} id={id} className={level === 2 ? classes.title : classes.subtitle}>
          {title}
        </Title>
        {actions && <div className={`${classes.actions} no-print`}>{actions}</div>}
      </div>
      {intro && <div className={classes.intro}>{intro}</div>}
      {children}
    </section>
  );
}
