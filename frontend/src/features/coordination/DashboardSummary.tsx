import { formatCount } from '~/lib/format/number';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { FieldList } from '~/ui/FieldList';
import { Section } from '~/ui/Section';
import { DateText } from '~/ui/values';
import type { Dashboard } from './model';
import { Fte } from './PostNames';
import { useRolesText } from './rolesTexts';
import { useCoordinationText } from './texts';

/** The posts in numbers, with what is not known beside what is. */
export function DashboardSummary({ dashboard: { summary, asOf } }: { dashboard: Dashboard }) {
  const t = useCoordinationText();
  const parts = useRolesText();
  const language = useLanguage();
  const count = (value: number) => formatCount(value, language);
  const sum = (value: string, unknown: number) => (
    <>
      <Fte value={value} />
      {unknown > 0 && ` (${t('dashboard.unknown', { count: unknown })})`}
    </>
  );
  return (
    <Section title={t('dashboard.summary')}>
      <FieldList
        fields={[
          { label: t('dashboard.asOf'), value: <DateText value={asOf} /> },
          { label: t('dashboard.posts'), value: count(summary.posts) },
          { label: t('dashboard.vacant'), value: count(summary.vacant) },
          { label: t('dashboard.covered'), value: count(summary.covered) },
          { label: t('dashboard.filled'), value: count(summary.filled) },
          { label: t('dashboard.plannedFte'), value: sum(summary.plannedFte, summary.plannedFteUnknown) },
          { label: t('dashboard.actualFte'), value: sum(summary.actualFte, summary.actualFteUnknown) },
          { label: t('dashboard.thirdHolder'), value: count(summary.thirdHolderWithinYear) },
          ...summary.findings
            .filter(({ code }) => code !== 'thirdHolder')
            .map(({ code, posts }) => ({ label: parts(`findings.code.${code}`), value: count(posts) })),
        ]}
      />
    </Section>
  );
}
