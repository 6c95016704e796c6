import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { BackLink } from '~/ui/BackLink';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { StatusBadge } from '~/ui/StatusBadge';
import { DateText } from '~/ui/values';
import type { Network } from './model';
import { NetworkActions } from './NetworkActions';
import { NetworkAttendances } from './NetworkAttendances';
import { NetworkFacts } from './NetworkFacts';
import { NetworkPartnerships } from './NetworkPartnerships';
import { NetworkSources } from './NetworkSources';
import { networkQuery } from './queries';
import { SimilarNetworks } from './SimilarNetworks';
import { Suggestions } from './Suggestions';
import { useNetworkText } from './texts';

const route = getRouteApi('/networks/$networkId');

/** One network outside the product: what is said of it, by whom, since when. */
export function NetworkPage() {
  const t = useNetworkText();
  const { networkId } = route.useParams();
  const query = useQuery(networkQuery(networkId));
  return (
    <>
      <BackLink to="/networks">{t('page.back')}</BackLink>
      <QueryView query={query} lines={10}>
        {({ value }) => <Detail network={value} asked={networkId} />}
      </QueryView>
    </>
  );
}

function Detail({ network, asked }: { network: Network; asked: string }) {
  const t = useNetworkText();
  const language = useLanguage();
  const may = (act: NonNullable<Network['permittedActions']>[number]) =>
    network.permittedActions?.includes(act);
  return (
    <>
      <PageTitle
        kicker={t('page.kicker')}
        title={localizedString(network.name, language)}
        heading={<LocalizedText value={network.name} />}
        actions={<NetworkActions network={network} />}
        lead={<Standing network={network} />}
      />
      {network.id !== asked && <p>{t('page.movedHere')}</p>}
      {network.details && (
        <Section title={t('page.details')}>
          <p style={{ maxWidth: 'var(--text-width)', whiteSpace: 'pre-line' }}>
            <LocalizedText value={network.details} />
          </p>
        </Section>
      )}
      <NetworkFacts network={network} />
      <Others network={network} />
      <NetworkPartnerships networkId={network.id} />
      {network.permittedActions && <NetworkAttendances network={network} />}
      {may('edit') && <SimilarNetworks network={network} />}
      {network.permittedActions && <Suggestions networkId={network.id} />}
      <NetworkSources network={network} />
    </>
  );
}

function Standing({ network }: { network: Network }) {
  const t = useNetworkText();
  return (
    <>
      {!network.current && (
        <StatusBadge tone="stopped">
          {network.archivedOn ? t('page.archived') : t('page.ended')}{' '}
          <DateText value={network.archivedOn ?? network.validUntil ?? ''} />
        </StatusBadge>
      )}{' '}
      {network.verifiedOn ? (
        <StatusBadge tone="done">
          {t('page.verified')} <DateText value={network.verifiedOn} />
        </StatusBadge>
      ) : (
        <StatusBadge>{t('page.unverified')}</StatusBadge>
      )}{' '}
      {network.temporary && <StatusBadge tone="waiting">{t('page.temporary')}</StatusBadge>}
    </>
  );
}

/** Networks with a name alike that are others. */
function Others({ network }: { network: Network }) {
  const t = useNetworkText();
  if (network.differentFrom.length === 0) return null;
  return (
    <Section title={t('page.differentFrom')} intro={t('page.differentFromIntro')}>
      <ul>
        {network.differentFrom.map(({ network: other, note }) => (
          <li key={other.id}>
            <TextLink to="/networks/$networkId" params={{ networkId: other.id }}>
              <LocalizedText value={other.name} />
            </TextLink>
            {note && `: ${note}`}
          </li>
        ))}
      </ul>
    </Section>
  );
}
