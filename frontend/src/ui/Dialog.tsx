import { Modal } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useUiText } from './texts';

interface DialogProps {
  opened: boolean;
  title: string;
  onClose: () => void;
  size?: 'md' | 'lg' | 'xl';
  /** Something is typed in it: a click beside it does not throw that away. */
  asksInput?: boolean;
  children: ReactNode;
}

/** A window over the page. Closes with Escape, and gives the focus back to what opened it. */
export function Dialog({ opened, title, onClose, size = 'md', asksInput = false, children }: DialogProps) {
  const ui = useUiText();
  useFocusBack(opened);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size={size}
      centered
      closeOnClickOutside={!asksInput}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      {children}
    </Modal>
  );
}

/*
 * A window that is closed gives the focus back by itself; one that is taken away with the part of the page that showed
 * it does not. When what opened it is gone too, as after an act that cannot be done twice, reading goes on at the heading.
 */
function useFocusBack(opened: boolean) {
  const [was, setWas] = useState(opened);
  const [opener, setOpener] = useState(opened ? document.activeElement : null);
  if (was !== opened) {
    setWas(opened);
    setOpener(opened ? document.activeElement : null);
  }
  useEffect(
    () => () => {
      if (!opener) return;
      setTimeout(() => {
        const lost = document.activeElement === null || document.activeElement === document.body;
        const there = opener instanceof HTMLElement && opener !== document.body && opener.isConnected;
        const next = there ? opener : document.querySelector<HTMLElement>('main h1');
        if (lost) next?.focus({ preventScroll: there });
      });
    },
    [opener],
  );
}
