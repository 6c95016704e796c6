import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { DataTable } from '~/ui/DataTable';
import { Section } from '~/ui/Section';
import { DateText, NumberText } from '~/ui/values';
import { useKindLabel } from './labels';
import type { Preview } from './model';
import { useDuplicateText } from './texts';

/** How much each record has of what: memberships, people, figures … */
export function Holdings({ preview }: { preview: Preview }) {
  const t = useDuplicateText();
  const language = useLanguage();
  const label = useKindLabel();
  const { survivor, merged } = preview;
  const kinds = [...new Set([...survivor.holdings, ...merged.holdings].map(({ kind }) => kind))];
  const count = (party: Preview['survivor'], kind: string) =>
    party.holdings.find((holding) => holding.kind === kind)?.count ?? 0;
  const rows = [
    ...kinds.map((kind) => ({
      label: label(kind),
      survivor: <NumberText value={count(survivor, kind)} />,
      merged: <NumberText value={count(merged, kind)} />,
    })),
    {
      label: t('compare.lastConfirmed'),
      survivor: survivor.lastConfirmedOn ? <DateText value={survivor.lastConfirmedOn} /> : t('compare.never'),
      merged: merged.lastConfirmedOn ? <DateText value={merged.lastConfirmedOn} /> : t('compare.never'),
    },
    {
      label: t('compare.created'),
      survivor: <DateText value={survivor.createdAt} />,
      merged: <DateText value={merged.createdAt} />,
    },
  ];
  return (
    <Section title={t('compare.holdings')}>
      <DataTable
        caption={t('compare.holdings')}
        captionHidden
        rows={rows}
        rowKey={(row) => row.label}
        columns={[
          { key: 'label', header: t('compare.kind'), rowHeader: true, cell: (row) => row.label },
          { key: 'survivor', header: localizedString(survivor.name, language), cell: (row) => row.survivor },
          { key: 'merged', header: localizedString(merged.name, language), cell: (row) => row.merged },
        ]}
      />
    </Section>
  );
}
