import type { PartnershipLink } from '~/api/links';
import { useVocabularyLabel } from '~/api/refData';
import { LocalizedText } from './LocalizedText';
import { useLinkListText } from './linkListTexts';
import { TextLink } from './links';
import { StatusBadge } from './StatusBadge';
import { DateText } from './values';

type Seen = PartnershipLink['views'][number];

interface LinkListProps {
  label: string;
  links: PartnershipLink[];
  /** The page the list stands on: the other side is what is named. */
  from: { partnership?: string; network?: string };
}

/** Links, each with its other side and how either side sees it today. */
export function LinkList({ label, links, from }: LinkListProps) {
  return (
    <ul aria-label={label} style={{ display: 'grid', gap: '1rem', margin: 0, padding: 0, listStyle: 'none' }}>
      {links.map((link) => (
        <li key={link.id}>
          <OtherSide link={link} from={from} />
          <LinkFacts link={link} />
        </li>
      ))}
    </ul>
  );
}

export function OtherSide({ link, from }: Pick<LinkListProps, 'from'> & { link: PartnershipLink }) {
  if (link.network && !from.network) {
    return (
      <TextLink to={`/networks/${link.network.id}` as string}>
        <LocalizedText value={link.network.name} unmarked />
      </TextLink>
    );
  }
  const other =
    link.otherPartnership && link.partnership.id === from.partnership
      ? link.otherPartnership
      : link.partnership;
  return (
    <TextLink to={`/partnerships/${other.id}` as string}>
      <LocalizedText value={other.name} unmarked />
    </TextLink>
  );
}

/** What kind of link it is, as each side says; once when they say the same. */
export function LinkFacts({ link }: { link: PartnershipLink }) {
  const t = useLinkListText();
  const latest = latestPerSide(link.views);
  const agreed = new Set(latest.map(seen)).size === 1 && !link.oneSided;
  const [first] = latest;
  return (
    <div style={{ color: 'var(--ink-soft)' }}>
      {agreed && first ? (
        <View seen={first} />
      ) : (
        latest.map((view) => (
          <div key={view.partnership.id}>
            <LocalizedText value={view.partnership.name} unmarked />: <View seen={view} />
          </div>
        ))
      )}
      <div>
        {link.validFrom && (
          <>
            {t('since')} <DateText value={link.validFrom} />
          </>
        )}
        {link.validUntil && (
          <>
            {' '}
            {t('until')} <DateText value={link.validUntil} />
          </>
        )}{' '}
        {link.oneSided && <StatusBadge>{t('oneSided')}</StatusBadge>}
      </div>
    </div>
  );
}

export function View({ seen: { type, degree, collaborations } }: { seen: Seen }) {
  const typeLabel = useVocabularyLabel('linkTypes');
  const degreeLabel = useVocabularyLabel('linkDegrees');
  const collaboration = useVocabularyLabel('linkCollaborations');
  return (
    <>
      {[typeLabel(type), degree && degreeLabel(degree), ...collaborations.map(collaboration)]
        .filter(Boolean)
        .join(' · ')}
    </>
  );
}

/** The views come newest first. */
export function latestPerSide(views: Seen[]): Seen[] {
  return views.filter(
    (view, place) => views.findIndex(({ partnership }) => partnership.id === view.partnership.id) === place,
  );
}

const seen = ({ type, degree, collaborations }: Seen) =>
  [type, degree, ...[...collaborations].sort()].join(' ');
