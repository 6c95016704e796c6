import { useVocabularyLabel } from '~/api/refData';
import { formatDate } from '~/lib/format/date';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { DataTable } from '~/ui/DataTable';
import { LocalizedText } from '~/ui/LocalizedText';
import { Section } from '~/ui/Section';
import { Movings } from './Movings';
import type { Preview } from './model';
import { useDuplicateText } from './texts';

type Membership = Preview['memberships'][number];
type Days = Pick<Membership, 'membershipKind' | 'validFrom' | 'validUntil'>;

/** What merging would do with everything the merged record has. */
export function WhatHappens({ preview }: { preview: Preview }) {
  const t = useDuplicateText();
  return (
    <Section title={t('happens.title')} intro={t('happens.words')}>
      <Movings movings={preview.movings} />
      {preview.memberships.length > 0 && <Memberships memberships={preview.memberships} />}
    </Section>
  );
}

function Memberships({ memberships }: { memberships: Membership[] }) {
  const t = useDuplicateText();
  const days = useDays();
  return (
    <DataTable
      caption={t('happens.memberships')}
      rows={memberships.map((membership, place) => ({ ...membership, place }))}
      rowKey={({ place }) => place}
      columns={[
        {
          key: 'partnership',
          header: t('happens.partnership'),
          rowHeader: true,
          cell: ({ partnership }) => <LocalizedText value={partnership.name} />,
        },
        { key: 'before', header: t('happens.before'), cell: days },
        { key: 'outcome', header: t('happens.outcome'), cell: ({ outcome }) => t(`happens.one.${outcome}`) },
        {
          key: 'after',
          header: t('happens.after'),
          cell: ({ afterwards }) => (afterwards ?? []).map(days).join('; '),
        },
      ]}
    />
  );
}

function useDays(): (membership: Days) => string {
  const t = useDuplicateText();
  const language = useLanguage();
  const kindLabel = useVocabularyLabel('membershipKinds');
  return ({ membershipKind, validFrom, validUntil }) => {
    const from = formatDate(validFrom, language);
    const kind = kindLabel(membershipKind);
    return validUntil
      ? t('happens.closed', { kind, from, until: formatDate(validUntil, language) })
      : t('happens.running', { kind, from });
  };
}
