import { useWatch } from 'react-hook-form';
import { useVocabulary, type Vocabulary } from '~/api/refData';
import { FinderField } from '~/ui/form/FinderField';
import { CheckboxGroupField, DateField, LocalizedField, TextField } from '~/ui/form/fields';
import { RepeatedFields } from '~/ui/form/RepeatedFields';
import { TerritoryField } from '~/ui/form/TerritoryField';
import { Section } from '~/ui/Section';
import type { NoticeKind } from './model';
import { usePartnershipChoices } from './queries';
import { useNoticeText } from './texts';

/** What a notice says: what it is about, for whom and where, whom to reach, until when. */
export function NoticeFields({ kind }: { kind: NoticeKind | undefined }) {
  const t = useNoticeText();
  return (
    <>
      <Section title={t('form.what')}>
        <LocalizedField
          name="title"
          oneNeeded
          label={t('page.title')}
          description={t('form.titleHint')}
          limit={200}
        />
        <LocalizedField
          name="details"
          label={t('page.details')}
          description={t('form.detailsHint')}
          multiline
          limit={4000}
        />
        <DateField
          name="openUntil"
          label={t('page.openUntil')}
          description={t('form.lastDayHint')}
          required
        />
      </Section>
      <Section title={t('form.contact')} intro={t('form.contactIntro')}>
        <TextField name="contactEmail" type="email" label={t('form.email')} required size={40} />
        <LocalizedField name="contactFunction" label={t('form.function')} limit={200} />
        <TextField name="contactPhone" type="tel" label={t('form.phone')} size={20} />
      </Section>
      <Section title={t('form.about')} intro={t('form.aboutIntro')}>
        <RepeatedFields
          name="places"
          label={t('page.territories')}
          item={(place) => t('form.placeNumber', { place })}
          add={t('form.addPlace')}
          empty={{ place: null }}
        >
          {(prefix) => <TerritoryField name={`${prefix}.place`} label={t('form.place')} />}
        </RepeatedFields>
        <Codes name="themes" vocabulary="themes" other="themeOther" />
        <Codes name="targetGroups" vocabulary="targetGroups" other="targetGroupOther" />
        {kind === 'cooperation' && (
          <Codes name="partnerTypes" vocabulary="organizationTypes" other="partnerOther" />
        )}
        <CheckboxGroupField
          name="languages"
          label={t('page.languages')}
          description={t('form.languagesHint')}
          options={useVocabulary('languages')}
        />
      </Section>
      <Section title={t('form.introduction')} intro={t('form.introductionIntro')}>
        <FinderField
          name="introduction"
          label={t('form.introductionBy')}
          useChoices={usePartnershipChoices}
        />
      </Section>
    </>
  );
}

interface CodesProps {
  name: 'themes' | 'targetGroups' | 'partnerTypes';
  vocabulary: Vocabulary;
  other: 'themeOther' | 'targetGroupOther' | 'partnerOther';
}

function Codes({ name, vocabulary, other }: CodesProps) {
  const t = useNoticeText();
  const chosen: string[] = useWatch({ name }) ?? [];
  return (
    <>
      <CheckboxGroupField name={name} label={t(`page.${name}`)} options={useVocabulary(vocabulary)} />
      {chosen.includes('other') && (
        <TextField name={other} label={t(`form.${other}`)} required maxLength={200} />
      )}
    </>
  );
}
