import { useQuery } from '@tanstack/react-query';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import type { Network } from './model';
import { similarQuery } from './queries';
import { TwinRow } from './TwinRow';
import { useNetworkText } from './texts';

/** Networks called alike: for who keeps the register to look at. Nothing when there is none. */
export function SimilarNetworks({ network }: { network: Network }) {
  const t = useNetworkText();
  const query = useQuery(similarQuery(network.id));
  if (query.data?.items.length === 0) return null;
  return (
    <Section title={t('twins.similar')} intro={t('twins.similarIntro')}>
      <QueryView query={query} lines={2}>
        {({ items }) => (
          <ul style={{ display: 'grid', gap: '1rem', margin: 0, padding: 0, listStyle: 'none' }}>
            {items.map((candidate) => (
              <li key={candidate.id}>
                <TwinRow one={network} other={candidate} />
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Section>
  );
}
