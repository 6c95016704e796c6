import { Alert, Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ButtonLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { ErrorState, LoadingState } from '~/ui/states';
import { type Me, meQuery } from './me';
import { createAccount, signIn } from './session';
import { useSessionState } from './store';
import { useSessionText } from './texts';

interface RequireSignInProps {
  /** Who may see the page; everyone signed in when left out. The API decides again for itself. */
  allow?: (me: Me) => boolean;
  /** Words of the page about why an account is needed, instead of the general ones. */
  gate?: { title: string; lead: ReactNode };
  /** The page is mostly for people without an account: creating one comes first. */
  forNewcomers?: boolean;
  children: ReactNode;
}

/** Guards a page: asks to sign in and comes back to this address, filters included. */
export function RequireSignIn({ allow, gate, forNewcomers, children }: RequireSignInProps) {
  const { status } = useSessionState();
  if (status === 'restoring') return <LoadingState />;
  if (status === 'signedOut') return <SignInGate gate={gate} forNewcomers={forNewcomers} />;
  // An expired session keeps the page, and what was typed in it, on the screen.
  return <OnlyFor allow={allow}>{children}</OnlyFor>;
}

function SignInGate({ gate, forNewcomers = false }: Pick<RequireSignInProps, 'gate' | 'forNewcomers'>) {
  const t = useSessionText();
  const { problem } = useSessionState();
  const ways = [
    { act: signIn, words: 'signIn' },
    { act: createAccount, words: 'createAccount' },
  ] as const;
  return (
    <>
      <PageTitle title={gate?.title ?? t('gateTitle')} lead={gate?.lead ?? t('gateLead')} />
      {problem && (
        <Alert color="red" variant="outline" role="alert" mb="md">
          {t(problem)}
        </Alert>
      )}
      <Group>
        {(forNewcomers ? [...ways].reverse() : ways).map(({ act, words }, place) => (
          <Button
            key={words}
            size="md"
            variant={place === 0 ? undefined : 'default'}
            onClick={() => void act()}
          >
            {t(words)}
          </Button>
        ))}
      </Group>
    </>
  );
}

function OnlyFor({ allow, children }: RequireSignInProps) {
  const t = useSessionText();
  const { status } = useSessionState();
  const { data, error, refetch } = useQuery({ ...meQuery, enabled: status === 'signedIn' });
  if (data === undefined && error) return <ErrorState problem={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <LoadingState />;
  if (!allow || allow(data.value)) return <>{children}</>;
  return (
    <>
      <PageTitle title={t('noAccessTitle')} lead={t('noAccess', { name: data.value.person.name })} />
      <ButtonLink to="/">{t('home')}</ButtonLink>
    </>
  );
}
