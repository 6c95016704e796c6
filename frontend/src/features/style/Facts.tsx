import { useVocabularyLabel } from '~/api/refData';
import { FieldList } from '~/ui/FieldList';
import type { PartnershipStyle } from './queries';
import { useStyleText } from './texts';

/** What the register knows of the factors, to weigh before choosing. */
export function Facts({ facts }: { facts: PartnershipStyle['facts'] }) {
  const t = useStyleText();
  const label = useVocabularyLabel('membershipStatuses');
  return (
    <FieldList
      fields={[
        {
          label: t('facts.statuses'),
          value: facts.statuses
            .map(({ code, members }) =>
              t('share', { count: members, words: code === 'unknown' ? t('statusUnknown') : label(code) }),
            )
            .join(' · '),
        },
        {
          label: t('facts.delegates'),
          value: t('facts.delegatesOf', {
            with: facts.withDelegate,
            members: facts.members,
            changes: facts.delegateChanges,
          }),
        },
        {
          label: t('facts.diversity'),
          value: `${t('facts.spread', { sectors: facts.sectors, groups: facts.targetGroups, languages: facts.languages })}${facts.diverse ? ` (${t('facts.diverse')})` : ''}`,
        },
      ]}
    />
  );
}
