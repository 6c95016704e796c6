import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useReachable } from '~/api/reachability';
import { signIn } from '~/session/session';
import { useSessionState } from '~/session/store';
import { useSessionText } from '~/session/texts';
import classes from './Shell.module.css';
import { useAppText } from './texts';

/** What concerns every page: the API does not answer, signing in did not work, the session ended. */
export function Notices() {
  const t = useAppText();
  const s = useSessionText();
  const reachable = useReachable();
  const { status, problem } = useSessionState();
  const again = (
    <Button variant="default" size="compact-md" onClick={() => void signIn()}>
      {s('signIn')}
    </Button>
  );
  return (
    <div role="status" className="no-print">
      {!reachable && <Notice>{t('offline')}</Notice>}
      {problem && <Notice>{s(problem)}</Notice>}
      {status === 'expired' && <Notice action={again}>{s('expired')}</Notice>}
    </div>
  );
}

function Notice({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className={classes.notice}>
      <div className={classes.inner}>
        <IconAlertTriangle aria-hidden size={20} />
        <span>{children}</span>
        {action}
      </div>
    </div>
  );
}
