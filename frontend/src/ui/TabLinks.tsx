import { TextLink } from './links';
import classes from './TabLinks.module.css';
import { searchWith } from './urlState';

export interface TabLink {
  /** Value of the `tab` parameter; undefined is the first one, which needs none. */
  tab: string | undefined;
  label: string;
}

/** The parts of a page, one at a time. Which one stands in the address, so it can be shared and gone back to. */
export function TabLinks({ label, current, tabs }: { label: string; current?: string; tabs: TabLink[] }) {
  return (
    <nav aria-label={label} className="no-print">
      <ul className={classes.tabs}>
        {tabs.map(({ tab, label: words }) => (
          <li key={tab ?? ''}>
            <TextLink
              to="."
              search={searchWith({ tab })}
              resetScroll={false}
              activeOptions={{ explicitUndefined: true }}
              className={classes.tab}
              aria-current={tab === current ? 'page' : undefined}
            >
              {words}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
