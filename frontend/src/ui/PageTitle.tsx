import { Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { takePageFocus } from '~/lib/pageFocus';
import classes from './PageTitle.module.css';
import { useUiText } from './texts';

interface PageTitleProps {
  /** Name of the page: its heading and the document title. */
  title: string;
  /** Shown instead of the plain title when the heading carries a language mark. */
  heading?: ReactNode;
  /** One or two sentences under the heading. */
  lead?: ReactNode;
  /** Small line above the heading: what kind of thing this is. */
  kicker?: ReactNode;
  /** Buttons and links that belong to the page as a whole. */
  actions?: ReactNode;
}

/** The heading of a page. Names the document, and takes the focus after a change of page. */
export function PageTitle({ title, heading, lead, kicker, actions }: PageTitleProps) {
  const t = useUiText();
  const ref = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${title} – ${t('appName')}`;
  }, [title, t]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another title is another page
  useEffect(() => {
    if (takePageFocus()) ref.current?.focus();
  }, [title]);

  return (
    <header className={classes.header}>
      <div className={classes.words}>
        {kicker && <p className={classes.kicker}>{kicker}</p>}
        <Title order={1} ref={ref} tabIndex={-1} className={classes.title}>
          {heading ?? title}
        </Title>
        {lead && <div className={classes.lead}>{lead}</div>}
      </div>
      {actions && <div className={`${classes.actions} no-print`}>{actions}</div>}
    </header>
  );
}
