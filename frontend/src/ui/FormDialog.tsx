import type { ReactNode } from 'react';
import { Dialog } from './Dialog';

interface FormDialogProps {
  opened: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A form in a dialog; what is typed is gone when it closes. */
export function FormDialog({ opened, title, onClose, children }: FormDialogProps) {
  return (
    <Dialog opened={opened} onClose={onClose} title={title} size="lg" asksInput>
      {children}
    </Dialog>
  );
}
