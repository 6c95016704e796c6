import { Link, useRouter } from '@tanstack/react-router';
import classes from './Shell.module.css';
import { useAppText } from './texts';

const LINKS = [
  { to: '/about', text: 'about' },
  { to: '/open-data', text: 'openData' },
  { to: '/accessibility', text: 'accessibility' },
  { to: '/privacy', text: 'privacy' },
] as const;

export function Footer() {
  const t = useAppText();
  const { routesByPath } = useRouter();
  return (
    <footer className={`${classes.footer} no-print`}>
      <div className={classes.inner}>
        <nav aria-label={t('footer.label')}>
          <ul className={classes.footerLinks}>
            {LINKS.filter(({ to }) => to in routesByPath).map(({ to, text }) => (
              <li key={to}>
                <Link to={to as string}>{t(`footer.${text}`)}</Link>
              </li>
            ))}
          </ul>
        </nav>
        <p>{t('footer.licence')}</p>
        <p>{t('footer.noPersons')}</p>
      </div>
    </footer>
  );
}
