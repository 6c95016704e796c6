import { formatDate } from '~/lib/format/date';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { FieldList } from '~/ui/FieldList';
import { LocalizedText } from '~/ui/LocalizedText';
import { RIGHTS_WORDS, useRightsText } from '~/ui/rightsTexts';
import { Section } from '~/ui/Section';
import type { RightsOfOne } from './queries';

/** What each wrote in its own words, question by question. */
export function RightsWords({ lists }: { lists: RightsOfOne[] }) {
  const t = useRightsText();
  const language = useLanguage();
  const answered = RIGHTS_WORDS.filter((question) => lists.some((list) => list[question]));
  return answered.map((question) => (
    <Section key={question} title={t(question)}>
      <FieldList
        fields={lists.map((list) => ({
          label: localizedString(list.organization.name, language),
          value: list[question] && (
            <>
              <LocalizedText value={list[question]} /> (
              {t('stated', { day: formatDate(list.statedOn, language) })})
            </>
          ),
        }))}
      />
    </Section>
  ));
}
