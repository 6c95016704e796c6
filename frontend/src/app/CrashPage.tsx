import { Button } from '@mantine/core';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { PageTitle } from '~/ui/PageTitle';
import { useAppText } from './texts';

/** A page that broke while being shown, or whose code could not be fetched. */
export function CrashPage({ reset }: ErrorComponentProps) {
  const t = useAppText();
  const router = useRouter();
  const retry = () => {
    // A browser does not fetch code again that it failed to fetch; only loading the page does. Not without a
    // connection, which would leave the browser's own error page.
    if (navigator.onLine) return window.location.reload();
    reset();
    void router.invalidate();
  };
  return (
    <>
      <PageTitle title={t('crash.title')} lead={t('crash.lead')} />
      <Button onClick={retry}>{t('crash.retry')}</Button>
    </>
  );
}
