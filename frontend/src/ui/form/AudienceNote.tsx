import { IconEye } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useUiText } from '~/ui/texts';
import classes from './Form.module.css';

/** Who will see what is filled in; stands before the fields (3-R108). */
export function AudienceNote({ children }: { children: ReactNode }) {
  const t = useUiText();
  return (
    <div className={classes.audience}>
      <IconEye aria-hidden size={22} />
      <div>
        <strong>{t('form.audience')}</strong>
        <div>{children}</div>
      </div>
    </div>
  );
}
