import { useQuery } from '@tanstack/react-query';
import { RequireSignIn } from '~/session/RequireSignIn';
import { BackLink } from '~/ui/BackLink';
import { PageTitle } from '~/ui/PageTitle';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { EmptyState } from '~/ui/states';
import { keepsRegister } from './keepers';
import { duplicatesQuery } from './queries';
import { Candidate, TwinRow } from './TwinRow';
import { useNetworkText } from './texts';

/** Pairs of networks that may be one, for who keeps the register. */
export function NetworkDuplicatesPage() {
  const t = useNetworkText();
  return (
    <RequireSignIn allow={keepsRegister}>
      <BackLink to="/networks">{t('page.back')}</BackLink>
      <PageTitle title={t('twins.title')} lead={t('twins.lead')} />
      <Pairs />
    </RequireSignIn>
  );
}

function Pairs() {
  const t = useNetworkText();
  const query = useQuery(duplicatesQuery);
  return (
    <QueryView
      query={query}
      lines={6}
      isEmpty={hasNoItems}
      empty={<EmptyState title={t('twins.emptyTitle')}>{t('twins.empty')}</EmptyState>}
    >
      {({ items }) => (
        <ol style={{ display: 'grid', gap: '1.75rem', margin: 0, paddingInlineStart: '1.25rem' }}>
          {items.map(({ one, other }) => (
            <li key={`${one.id}-${other.id}`}>
              <Candidate candidate={one} />
              <p style={{ margin: '0.25rem 0', color: 'var(--ink-soft)' }}>{t('twins.and')}</p>
              <TwinRow one={one} other={other} />
            </li>
          ))}
        </ol>
      )}
    </QueryView>
  );
}
