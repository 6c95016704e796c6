import { Anchor } from '@mantine/core';
import { useVocabularyLabel } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { FieldList } from '~/ui/FieldList';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { Section } from '~/ui/Section';
import { DateText } from '~/ui/values';
import type { Network } from './model';
import { useNetworkText } from './texts';

/** What is said of a network, in the order of the form it was told in. */
export function NetworkFacts({ network }: { network: Network }) {
  const t = useNetworkText();
  const language = useLanguage();
  const theme = useVocabularyLabel('themes');
  const level = useVocabularyLabel('networkLevels');
  const coordination = useVocabularyLabel('networkCoordinationTypes');
  const activity = useVocabularyLabel('networkActivities');
  const interval = useVocabularyLabel('meetingIntervals');
  const yesNo = (value: boolean | undefined) => value !== undefined && t(value ? 'page.yes' : 'page.no');
  const activities = network.activities.map((code) =>
    code === 'other' && network.activityOther ? network.activityOther : activity(code),
  );
  return (
    <Section title={t('page.facts')}>
      <FieldList
        fields={[
          { label: t('page.aliases'), value: network.aliases.join(', ') },
          { label: t('page.contact'), value: network.contact && <Contact contact={network.contact} /> },
          { label: t('page.coordination'), value: coordination(network.coordination) },
          {
            label: t('page.themes'),
            value: [...network.themes.map(theme), network.themeOther].filter(Boolean).join(', '),
          },
          { label: t('page.level'), value: level(network.level) },
          {
            label: t('page.territories'),
            value: network.territories.map(({ name }) => localizedString(name, language)).join(', '),
          },
          { label: t('page.activities'), value: activities.join(', ') },
          { label: t('page.organizer'), value: <Organizer network={network} /> },
          { label: t('page.legalPerson'), value: yesNo(network.legalPerson) },
          { label: t('page.temporary'), value: yesNo(network.temporary) },
          { label: t('page.from'), value: network.validFrom && <DateText value={network.validFrom} /> },
          { label: t('page.until'), value: network.validUntil && <DateText value={network.validUntil} /> },
          { label: t('page.fundingBody'), value: network.fundingBody },
          { label: t('page.attendance'), value: network.attendance && t(`obligation.${network.attendance}`) },
          {
            label: t('page.participants'),
            value: network.participants && <LocalizedText value={network.participants} />,
          },
          { label: t('page.interval'), value: interval(network.meetingInterval) },
          { label: t('page.attendances'), value: t('page.attendanceCount', { count: network.attendances }) },
          { label: t('page.archiveReason'), value: network.archiveReason },
        ]}
      />
    </Section>
  );
}

function Organizer({ network }: { network: Network }) {
  const { organizer, organizerName } = network;
  if (!organizer) return organizerName ?? null;
  return (
    <TextLink to="/organizations/$organizationId" params={{ organizationId: organizer.id }}>
      <LocalizedText value={organizer.name} />
    </TextLink>
  );
}

function Contact({ contact }: { contact: NonNullable<Network['contact']> }) {
  return (
    <>
      {contact.function && (
        <div>
          <LocalizedText value={contact.function} />
        </div>
      )}
      {contact.person && <div>{contact.person}</div>}
      {contact.email && (
        <div>
          <Anchor href={`mailto:${contact.email}`}>{contact.email}</Anchor>
        </div>
      )}
      {contact.phone && (
        <div>
          <Anchor href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>{contact.phone}</Anchor>
        </div>
      )}
    </>
  );
}
