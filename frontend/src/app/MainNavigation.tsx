import { Link } from '@tanstack/react-router';
import { useMe } from '~/session/me';
import { useNavigationItems } from './navigation';
import classes from './Shell.module.css';
import { useAppText } from './texts';

export function MainNavigation({ id, open, onLeave }: { id: string; open: boolean; onLeave: () => void }) {
  const t = useAppText();
  const items = useNavigationItems(useMe());
  return (
    <nav
      id={id}
      aria-label={t('nav.label')}
      className={open ? `${classes.nav} ${classes.navOpen}` : classes.nav}
    >
      <ul className={classes.navList}>
        {items.map(({ to, text }) => (
          <li key={to}>
            <Link to={to} className={classes.navLink} onClick={onLeave}>
              {t(`nav.${text}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
