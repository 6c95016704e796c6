import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useUiText } from './texts';

interface FormDialogProps {
  opened: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A form in a dialog; what is typed is gone when it closes. */
export function FormDialog({ opened, title, onClose, children }: FormDialogProps) {
  const ui = useUiText();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size="lg"
      centered
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      {children}
    </Modal>
  );
}
