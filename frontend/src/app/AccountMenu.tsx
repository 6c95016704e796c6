import { Button } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { signIn } from '~/session/session';
import { useSessionState } from '~/session/store';
import { useSessionText } from '~/session/texts';

// Visitors who only read do not need the code of the menu.
const SignedInMenu = lazy(() =>
  import('./SignedInMenu').then((module) => ({ default: module.SignedInMenu })),
);

export function AccountMenu() {
  const t = useSessionText();
  const { status } = useSessionState();
  if (status === 'signedIn') {
    return (
      <Suspense fallback={<Button variant="default" size="md" loading aria-hidden />}>
        <SignedInMenu />
      </Suspense>
    );
  }
  return (
    <Button size="md" loading={status === 'restoring'} onClick={() => void signIn()}>
      {t('signIn')}
    </Button>
  );
}
