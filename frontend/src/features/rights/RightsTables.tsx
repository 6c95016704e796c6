import { type RefEntry, useVocabularyLabel } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { DataTable } from '~/ui/DataTable';
import { TextLink } from '~/ui/links';
import { RIGHTS_MOMENTS, useRightsText } from '~/ui/rightsTexts';
import { Section } from '~/ui/Section';
import { EmptyState, LoadingState } from '~/ui/states';
import { useRightsByTheme } from '~/ui/useRights';
import type { RightsOfOne } from './queries';
import type { RightsSearch } from './search';
import { useComparisonText } from './texts';

type Moment = (typeof RIGHTS_MOMENTS)[number];

/** Who checks a right at a moment, with how far it goes; in the alphabetical order of the lists. */
function checkedBy(lists: RightsOfOne[], right: string, moment: Moment) {
  return lists.flatMap((list) => {
    const check = list.checks.find((one) => one.right === right && one.moments.includes(moment));
    return check ? [{ list, check }] : [];
  });
}

const isChecked = (lists: RightsOfOne[], right: string) =>
  lists.some(({ checks }) => checks.some((check) => check.right === right));

/** A table a theme: each right with who checks it when. A right nobody names stands there as well. */
export function RightsTables({ lists, theme, checked }: { lists: RightsOfOne[] } & RightsSearch) {
  const t = useComparisonText();
  const themes = useRightsByTheme();
  if (!themes) return <LoadingState lines={9} />;
  const shown = themes
    .filter((one) => !theme || one.theme === theme)
    .map((one) => ({
      ...one,
      rights: one.rights.filter(({ code, offered }) =>
        checked || offered === false || code === 'other' ? isChecked(lists, code) : true,
      ),
    }))
    .filter(({ rights }) => rights.length > 0);
  if (shown.length === 0) return <EmptyState title={t('noneTitle')}>{t('none')}</EmptyState>;
  return shown.map(({ theme: code, label, rights }) => (
    <Section key={code} title={label}>
      <OneTheme label={label} rights={rights} lists={lists} />
    </Section>
  ));
}

function OneTheme({ label, rights, lists }: { label: string; rights: RefEntry[]; lists: RightsOfOne[] }) {
  const r = useRightsText();
  const language = useLanguage();
  return (
    <DataTable
      caption={label}
      captionHidden
      rows={rights}
      rowKey={({ code }) => code}
      columns={[
        {
          key: 'right',
          header: r('right'),
          rowHeader: true,
          cell: (right) => localizedString(right.label, language),
        },
        ...RIGHTS_MOMENTS.map((moment) => ({
          key: moment,
          header: r(`moment.${moment}`),
          cell: ({ code }: RefEntry) => <Checkers checkers={checkedBy(lists, code, moment)} />,
        })),
      ]}
    />
  );
}

function Checkers({ checkers }: { checkers: ReturnType<typeof checkedBy> }) {
  const t = useComparisonText();
  const language = useLanguage();
  const reach = useVocabularyLabel('rightsReach');
  if (checkers.length === 0) return t('nobody');
  return checkers.map(({ list, check }) => {
    const far = check.right === 'other' ? list.other : reach(check.reach);
    return (
      <div key={list.organization.id}>
        <TextLink to="/organizations/$organizationId" params={{ organizationId: list.organization.id }}>
          {localizedString(list.organization.name, language)}
        </TextLink>
        {far && ` – ${far}`}
      </div>
    );
  });
}
