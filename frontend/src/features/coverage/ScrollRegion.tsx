import type { ReactNode } from 'react';
import { useUiText } from '~/ui/texts';
import classes from './Coverage.module.css';

/** A table that is wider than a narrow screen. */
export function ScrollRegion({ caption, children }: { caption: string; children: ReactNode }) {
  const ui = useUiText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
    <section className={classes.region} aria-label={ui('table.scroll', { caption })} tabIndex={0}>
      {children}
    </section>
  );
}
