import { useQuery } from '@tanstack/react-query';
import { useMe } from '~/session/me';
import { ButtonLink } from '~/ui/links';
import { Section } from '~/ui/Section';
import { ErrorState } from '~/ui/states';
import { NoticeList } from './NoticeList';
import { noticesOfQuery } from './queries';
import { useNoticeText } from './texts';

/** What an organisation or a partnership looks for or offers today, on its own page. */
export function NoticesOf({ organization, partnership }: { organization?: string; partnership?: string }) {
  const t = useNoticeText();
  const me = useMe();
  const query = useQuery(noticesOfQuery({ organization, partnership }));
  const posts = organization
    ? me?.organizations.some((own) => own.organization.id === organization && own.role !== 'reader')
    : me?.coordinates.some(({ id }) => id === partnership);
  const items = query.data?.items ?? [];
  if (items.length === 0 && !posts && !query.error) return null;
  return (
    <Section
      title={t('of.title')}
      actions={
        posts && (
          <ButtonLink
            to="/notices/new"
            search={{ organization, partnership }}
            size="compact-md"
            variant="default"
          >
            {t('list.post')}
          </ButtonLink>
        )
      }
    >
      {query.error && <ErrorState problem={query.error} onRetry={() => void query.refetch()} />}
      {query.data && items.length === 0 && <p>{t('of.none')}</p>}
      {items.length > 0 && <NoticeList items={items} label={t('of.title')} level={3} posterHidden />}
    </Section>
  );
}
