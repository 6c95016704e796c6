import { useQuery } from '@tanstack/react-query';
import { linksQuery } from '~/api/links';
import { LinkList } from '~/ui/LinkList';
import { Section } from '~/ui/Section';
import { useNetworkText } from './texts';

/** The partnerships that say they have to do with this network. Nothing when there is none. */
export function NetworkPartnerships({ networkId }: { networkId: string }) {
  const t = useNetworkText();
  const { data } = useQuery(linksQuery({ network: networkId }));
  if (!data || data.items.length === 0) return null;
  return (
    <Section title={t('page.partnerships')} intro={t('page.partnershipsIntro')}>
      <LinkList links={data.items} label={t('page.partnerships')} from={{ network: networkId }} />
    </Section>
  );
}
