import { Link } from '@tanstack/react-router';
import classes from './Shell.module.css';
import { useAppText } from './texts';

/** Three circles that share a middle: what hangs together. */
export function Brand() {
  const t = useAppText();
  return (
    <Link to="/" className={classes.brand} aria-label={t('home')} activeProps={{}}>
      <svg viewBox="0 0 32 30" width="38" height="36" aria-hidden="true" className={classes.mark}>
        <circle cx="11.5" cy="10.5" r="8" stroke="var(--mark-one)" />
        <circle cx="20.5" cy="10.5" r="8" stroke="var(--mark-two)" />
        <circle cx="16" cy="18.5" r="8" stroke="var(--mark-three)" />
      </svg>
      <span className={classes.brandName} lang="nl">
        Samenhang
      </span>
    </Link>
  );
}
