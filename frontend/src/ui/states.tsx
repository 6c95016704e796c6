import { Button, Skeleton } from '@mantine/core';
import { IconInbox, IconPlugConnectedX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { isProblem } from '~/api/problem';
import { useProblemSentence } from './problemTexts';
import classes from './states.module.css';
import { useUiText } from './texts';

/** Grey lines where the content will stand; says so to who cannot see them. */
export function LoadingState({ lines = 4 }: { lines?: number }) {
  const t = useUiText();
  return (
    <div aria-busy="true" className={classes.loading}>
      <p role="status" className="visually-hidden">
        {t('loading')}
      </p>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no identity
        <Skeleton key={line} height={18} width={line % 3 === 2 ? '62%' : '100%'} aria-hidden />
      ))}
    </div>
  );
}

interface EmptyStateProps {
  title: string;
  children?: ReactNode;
  /** What the reader can do about it: links or buttons. */
  actions?: ReactNode;
}

/** Nothing to show, and what to do next. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className={classes.box}>
      <IconInbox aria-hidden className={classes.icon} />
      <div>
        <p className={classes.title}>{title}</p>
        {children && <div className={classes.words}>{children}</div>}
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
    </div>
  );
}

interface ErrorStateProps {
  problem: unknown;
  onRetry?: () => void;
  actions?: ReactNode;
}

/** What went wrong in the reader's language, with the points the API named and a way to try again. */
export function ErrorState({ problem, onRetry, actions }: ErrorStateProps) {
  const t = useUiText();
  const sentence = useProblemSentence();
  const points = isProblem(problem)
    ? problem.issues.flatMap(({ detail, title }) => detail ?? title ?? [])
    : [];
  return (
    <div role="alert" className={`${classes.box} ${classes.error}`}>
      <IconPlugConnectedX aria-hidden className={classes.icon} />
      <div>
        <p className={classes.title}>{sentence(problem)}</p>
        {points.length > 0 && (
          <ul className={classes.words}>
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        )}
        {(onRetry || actions) && (
          <div className={classes.actions}>
            {onRetry && (
              <Button variant="default" onClick={onRetry}>
                {t('retry')}
              </Button>
            )}
            {actions}
          </div>
        )}
      </div>
    </div>
  );
}
