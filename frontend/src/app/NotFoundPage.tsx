import { Group } from '@mantine/core';
import { ButtonLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { useAppText } from './texts';

export function NotFoundPage() {
  const t = useAppText();
  return (
    <>
      <PageTitle title={t('notFound.title')} lead={t('notFound.lead')} />
      <Group>
        <ButtonLink to="/organizations">{t('notFound.search')}</ButtonLink>
        <ButtonLink to="/" variant="default">
          {t('notFound.home')}
        </ButtonLink>
      </Group>
    </>
  );
}
