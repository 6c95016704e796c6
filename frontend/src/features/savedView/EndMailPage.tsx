import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { api, read } from '~/api/client';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { ErrorState } from '~/ui/states';
import { useSavedViewText } from './texts';

const route = getRouteApi('/saved-views/unsubscribe');

/** From a mail, without signing in: opening a link changes nothing yet, for mail programs open links too. */
export function EndMailPage() {
  const t = useSavedViewText();
  const { token } = route.useSearch();
  const end = useMutation({
    mutationFn: (given: string) => read(api.POST('/savedViews/unsubscriptions', { body: { token: given } })),
  });
  return (
    <>
      <PageTitle title={t('ending.title')} lead={token && !end.isSuccess ? t('ending.lead') : undefined} />
      {!token && <p>{t('ending.noToken')}</p>}
      {token && !end.isSuccess && (
        <Button loading={end.isPending} onClick={() => end.mutate(token)}>
          {t('ending.confirm')}
        </Button>
      )}
      {end.error && <ErrorState problem={end.error} />}
      {end.isSuccess && <p role="status">{t('ending.done')}</p>}
      <p>
        <TextLink to={'/saved-views' as string}>{t('toViews')}</TextLink>
      </p>
    </>
  );
}
