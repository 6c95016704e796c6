import { TextLink } from './links';
import classes from './ReviewTabs.module.css';
import { useUiText } from './texts';

const PAGES = [
  { to: '/review/registrations', text: 'registrations' },
  { to: '/review/join-requests', text: 'joinRequests' },
  { to: '/review/figures', text: 'figures' },
] as const;

/** What there is to review, side by side above each of the lists. */
export function ReviewTabs() {
  const t = useUiText();
  return (
    <nav aria-label={t('reviewTabs.label')} className="no-print">
      <ul className={classes.tabs}>
        {PAGES.map(({ to, text }) => (
          <li key={to}>
            <TextLink to={to} activeOptions={{ includeSearch: false }} className={classes.tab}>
              {t(`reviewTabs.${text}`)}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
