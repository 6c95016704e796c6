import { useQuery } from '@tanstack/react-query';
import { linksQuery } from '~/api/links';
import { LinkList } from '~/ui/LinkList';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { useLinkText } from './texts';

/** What a partnership has to do with others, as everybody may read it. Nothing when there is none. */
export function PartnershipLinks({ partnershipId }: { partnershipId: string }) {
  const t = useLinkText();
  const query = useQuery(linksQuery({ partnership: partnershipId }));
  const agreed = query.data?.items.filter(({ status }) => status === 'accepted' || status === 'ended');
  if (agreed?.length === 0) return null;
  return (
    <Section title={t('about.title')} intro={t('about.intro')}>
      <QueryView query={query} lines={3}>
        {({ items }) => {
          const running = items.filter(({ status }) => status === 'accepted');
          const past = items.filter(({ status }) => status === 'ended');
          return (
            <>
              {running.length > 0 && (
                <LinkList label={t('about.list')} links={running} from={{ partnership: partnershipId }} />
              )}
              {past.length > 0 && (
                <details style={{ marginTop: '1rem' }}>
                  <summary>{t('about.past')}</summary>
                  <LinkList label={t('about.past')} links={past} from={{ partnership: partnershipId }} />
                </details>
              )}
            </>
          );
        }}
      </QueryView>
    </Section>
  );
}
