import { Button, CloseButton } from '@mantine/core';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import classes from './Toasts.module.css';
import { useUiText } from './texts';

interface Toast {
  id: number;
  message: ReactNode;
  onUndo?: () => void;
  failed?: boolean;
}

type ShowToast = (message: ReactNode, options?: { onUndo?: () => void; failed?: boolean }) => void;

const ToastContext = createContext<ShowToast>(() => undefined);

const VISIBLE_MS = 8_000;
/** A message with something to do in it stays long enough to reach the button. */
const VISIBLE_WITH_UNDO_MS = 20_000;

/** `const toast = useToast(); toast(t('saved'))`: says that something was done, with a way back. */
export function useToast(): ShowToast {
  return useContext(ToastContext);
}

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<Toast[]>([]);
  const next = useRef(0);
  const dismiss = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), []);
  const show = useCallback<ShowToast>(
    (message, { onUndo, failed } = {}) => {
      const id = next.current++;
      setToasts((all) => [...all.slice(-2), { id, message, onUndo, failed }]);
      setTimeout(() => dismiss(id), onUndo ? VISIBLE_WITH_UNDO_MS : VISIBLE_MS);
    },
    [dismiss],
  );
  return (
    <ToastContext value={useMemo(() => show, [show])}>
      {children}
      <ToastList toasts={toasts} onDismiss={dismiss} />
    </ToastContext>
  );
}

function ToastList({ toasts, onDismiss }: { toasts: Toast[]; onDismiss: (id: number) => void }) {
  const t = useUiText();
  return (
    <section aria-label={t('notifications')} className={`${classes.region} no-print`}>
      <div role="status">
        <ul className={classes.list}>
          {toasts.map(({ id, message, onUndo, failed }) => (
            <li key={id} className={classes.toast} data-failed={failed || undefined}>
              <span className={classes.message}>{message}</span>
              {onUndo && (
                <Button
                  variant="default"
                  size="compact-sm"
                  onClick={() => {
                    onDismiss(id);
                    onUndo();
                  }}
                >
                  {t('undo')}
                </Button>
              )}
              <CloseButton aria-label={t('close')} onClick={() => onDismiss(id)} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
