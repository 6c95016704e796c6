import { TextLink } from '~/ui/links';
import classes from './Duplicate.module.css';
import { useDuplicateText } from './texts';

const PAGES = [
  { to: '/review/duplicates', text: 'pairs' },
  { to: '/review/merges', text: 'merges' },
] as const;

/** The pairs, and what was merged. */
export function DuplicateTabs() {
  const t = useDuplicateText();
  return (
    <nav aria-label={t('tabs.label')} className="no-print">
      <ul className={classes.tabs}>
        {PAGES.map(({ to, text }) => (
          <li key={to}>
            <TextLink to={to} activeOptions={{ includeSearch: false }} className={classes.tab}>
              {t(`tabs.${text}`)}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
