import { useQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { useVocabulary } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { FinderField } from '~/ui/form/FinderField';
import {
  CheckboxGroupField,
  DateField,
  DecimalField,
  LocalizedField,
  RadioField,
  SelectField,
  TextAreaField,
  TextField,
} from '~/ui/form/fields';
import { useOrganizationChoices, usePartnershipChoices } from '~/ui/form/foundChoices';
import { RepeatedFields } from '~/ui/form/RepeatedFields';
import { Section } from '~/ui/Section';
import { emptyParticipant, emptyRisk, emptyStep } from './projectForm';
import { followedQuery, partnershipQuery, postsQuery } from './queries';
import { useProjectText } from './texts';
import { useThemes } from './useProjectOptions';

const LONG = 4000;

/** What is said of a project, the seven points first. */
export function ProjectFields({ partnershipId }: { partnershipId: string }) {
  const t = useProjectText();
  return (
    <>
      <Section title={t('form.what')}>
        <LocalizedField name="name" oneNeeded label={t('field.name')} limit={200} />
        <LocalizedField name="summary" label={t('field.summary')} multiline limit={1000} />
        <DateField name="plannedFrom" label={t('field.plannedFrom')} />
        <DateField name="plannedUntil" label={t('field.plannedUntil')} />
      </Section>
      <SevenPoints partnershipId={partnershipId} />
      <Frame partnershipId={partnershipId} />
      <Section title={t('form.people')}>
        <TargetGroups />
        <TerritoryRule />
      </Section>
      <Partners partnershipId={partnershipId} />
      <Agreement />
    </>
  );
}

function SevenPoints({ partnershipId }: { partnershipId: string }) {
  const t = useProjectText();
  const language = useLanguage();
  const followed = useQuery(followedQuery(partnershipId)).data;
  const indicators = (followed ?? []).map(({ id, indicator }) => ({
    value: id,
    label: localizedString(indicator.name, language),
  }));
  return (
    <Section title={t('form.seven')} intro={t('form.sevenIntro')}>
      <LocalizedField name="objectives" label={t('field.objectives')} multiline limit={LONG} />
      <LocalizedField name="results" label={t('field.results')} multiline limit={LONG} />
      <RepeatedFields
        name="steps"
        label={t('field.steps')}
        item={(place) => t('form.step', { place })}
        add={t('form.addStep')}
        empty={emptyStep}
      >
        {(prefix) => (
          <>
            <LocalizedField name={`${prefix}.title`} oneNeeded label={t('form.stepTitle')} limit={300} />
            <DateField name={`${prefix}.from`} label={t('form.from')} />
            <DateField name={`${prefix}.until`} label={t('form.until')} />
          </>
        )}
      </RepeatedFields>
      <DecimalField name="budget" label={t('form.amount')} />
      <LocalizedField name="allocation" label={t('form.allocation')} multiline limit={LONG} />
      <FinderField name="operator" label={t('field.operator')} useChoices={useOrganizationChoices} />
      <LocalizedField name="governance" label={t('field.governance')} multiline limit={LONG} />
      {followed && indicators.length === 0 ? (
        <p>{t('form.noIndicators')}</p>
      ) : (
        <CheckboxGroupField name="indicators" label={t('field.indicators')} options={indicators} />
      )}
    </Section>
  );
}

function Frame({ partnershipId }: { partnershipId: string }) {
  const t = useProjectText();
  const partnership = useQuery(partnershipQuery(partnershipId)).data;
  const generation = partnership?.generation?.code;
  const themes = useThemes(generation ? [generation] : ['-']);
  return (
    <Section title={t('form.frame')}>
      {partnership && themes.length === 0 ? (
        <p>{t('form.noThemes')}</p>
      ) : (
        <CheckboxGroupField name="themes" label={t('field.themes')} options={themes} />
      )}
      <CheckboxGroupField
        name="content"
        label={t('field.content')}
        options={useVocabulary('projectContents')}
      />
      <RadioField name="origin" label={t('field.origin')} options={useVocabulary('projectOrigins')} />
      <RepeatedFields
        name="sharedWith"
        label={t('field.sharedWith')}
        item={(place) => t('form.shared', { place })}
        add={t('form.addShared')}
        empty={{ partnership: null }}
      >
        {(prefix) => (
          <FinderField
            name={`${prefix}.partnership`}
            label={t('page.partnership')}
            useChoices={usePartnershipChoices}
          />
        )}
      </RepeatedFields>
    </Section>
  );
}

function TargetGroups() {
  const t = useProjectText();
  const chosen: string[] = useWatch({ name: 'targetGroups' }) ?? [];
  return (
    <>
      <CheckboxGroupField
        name="targetGroups"
        label={t('field.targetGroups')}
        options={useVocabulary('targetGroups')}
      />
      {chosen.includes('other') && (
        <TextField name="targetGroupsOther" label={t('field.targetGroupsOther')} required maxLength={200} />
      )}
    </>
  );
}

function TerritoryRule() {
  const t = useProjectText();
  const rule = useWatch({ name: 'territoryRule' });
  return (
    <>
      <RadioField
        name="territoryRule"
        label={t('field.territoryRule')}
        options={(['residents', 'anchored', 'quota', 'none'] as const).map((value) => ({
          value,
          label: t(`rule.${value}`),
        }))}
      />
      {rule === 'quota' && (
        <TextField
          name="outsiderQuota"
          label={t('field.outsiderQuota')}
          inputMode="numeric"
          size={4}
          required
        />
      )}
      <LocalizedField name="territoryNote" label={t('field.territoryNote')} multiline limit={1000} />
    </>
  );
}

function Partners({ partnershipId }: { partnershipId: string }) {
  const t = useProjectText();
  const language = useLanguage();
  const roles = useVocabulary('projectRoles');
  const found = useQuery(postsQuery(partnershipId)).data;
  const posts = (found ?? []).map((post) => ({
    value: post.id,
    label: localizedString(post.title, language) || post.roleType,
  }));
  return (
    <Section title={t('form.partners')}>
      <RepeatedFields
        name="participants"
        label={t('field.participants')}
        item={(place) => t('form.participant', { place })}
        add={t('form.addParticipant')}
        empty={emptyParticipant}
      >
        {(prefix) => (
          <>
            <FinderField
              name={`${prefix}.organization`}
              label={t('page.organization')}
              useChoices={useOrganizationChoices}
              required
            />
            <SelectField name={`${prefix}.role`} label={t('page.role')} options={roles} required />
            <LocalizedField
              name={`${prefix}.contribution`}
              label={t('page.contribution')}
              multiline
              limit={1000}
            />
            <SelectField
              name={`${prefix}.stance`}
              label={t('page.stance')}
              options={(['agreed', 'abstained', 'objected'] as const).map((value) => ({
                value,
                label: t(`stance.${value}`),
              }))}
            />
            <DateField name={`${prefix}.validFrom`} label={t('form.from')} />
            <DateField name={`${prefix}.validUntil`} label={t('form.until')} />
          </>
        )}
      </RepeatedFields>
      {found && posts.length === 0 ? (
        <p>{t('form.noPosts')}</p>
      ) : (
        <CheckboxGroupField name="posts" label={t('field.posts')} options={posts} />
      )}
    </Section>
  );
}

function Agreement() {
  const t = useProjectText();
  const agreedOn = useWatch({ name: 'agreedOn' });
  return (
    <Section title={t('form.agreement')} intro={t('form.agreementIntro')}>
      <RepeatedFields
        name="risks"
        label={t('field.risks')}
        item={(place) => t('form.risk', { place })}
        add={t('form.addRisk')}
        empty={emptyRisk}
      >
        {(prefix) => (
          <>
            <TextAreaField name={`${prefix}.risk`} label={t('page.risk')} rows={2} limit={1000} required />
            <TextAreaField name={`${prefix}.compromise`} label={t('page.compromise')} rows={2} limit={1000} />
            <DateField name={`${prefix}.on`} label={t('form.agreedOn')} />
          </>
        )}
      </RepeatedFields>
      <DateField name="agreedOn" label={t('form.agreedOn')} description={t('field.agreement')} />
      {agreedOn && (
        <>
          <RadioField
            name="outcome"
            label={t('form.outcome')}
            options={(['funded', 'notFunded', 'undecided'] as const).map((value) => ({
              value,
              label: t(`outcome.${value}`),
            }))}
            required
          />
          <TextAreaField name="objections" label={t('page.objections')} rows={3} limit={LONG} />
        </>
      )}
    </Section>
  );
}
