import { Anchor } from '@mantine/core';
import { useVocabularyLabel } from '~/api/refData';
import { formatEnterpriseNumber } from '~/lib/enterpriseNumber';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { FieldList } from '~/ui/FieldList';
import { TextLink } from '~/ui/links';
import { Section } from '~/ui/Section';
import { useAges } from '~/ui/useAges';
import { DateText, NumberText } from '~/ui/values';
import { aliasWords } from './aliasWords';
import type { Organization, Succession } from './model';
import { useRecordText } from './recordTexts';
import { useOrganizationText } from './texts';
import { useWithOther } from './withOther';

/** The facts, in three groups: who it is, what it works on and for whom, how big it is. */
export function OrganizationFacts({ organization }: { organization: Organization }) {
  return (
    <>
      <Identity organization={organization} />
      <Work organization={organization} />
      <Size organization={organization} />
    </>
  );
}

function Identity({ organization }: { organization: Organization }) {
  const t = useOrganizationText();
  const r = useRecordText();
  const language = useLanguage();
  const withOther = useWithOther();
  const type = useVocabularyLabel('organizationTypes');
  const legalForm = useVocabularyLabel('legalForms');
  const control = useVocabularyLabel('controls');
  const sphere = useVocabularyLabel('spheres');
  const scheme = useVocabularyLabel('identifierSchemes');
  const others = (list: Succession[]) => list.length > 0 && <Others others={list} />;
  const { enterpriseNumber, website, lastConfirmedOn, statusVerifiedOn, mandateHolders } = organization;
  return (
    <Section title={r('identity')}>
      <FieldList
        fields={[
          {
            label: t('page.aliases'),
            value: organization.aliases.map((alias) => aliasWords(alias, r, language)).join(', '),
          },
          { label: t('page.type'), value: organization.typeOther ?? type(organization.type) },
          {
            label: t('page.legalForm'),
            value: withOther([organization.legalForm], legalForm, organization.legalFormOther),
          },
          { label: r('control'), value: control(organization.control) },
          {
            label: r('mandateHolders'),
            value: mandateHolders !== undefined && r(mandateHolders ? 'yes' : 'no'),
          },
          { label: r('sphere'), value: sphere(organization.sphere) },
          {
            label: t('page.enterpriseNumber'),
            value: enterpriseNumber && formatEnterpriseNumber(enterpriseNumber),
          },
          ...organization.identifiers.map((identifier) => ({
            label: scheme(identifier.scheme),
            value: identifier.number,
          })),
          { label: t('page.website'), value: website && <WebAddress address={website} /> },
          { label: r('predecessors'), value: others(organization.predecessors) },
          { label: r('successors'), value: others(organization.successors) },
          { label: r('verified'), value: statusVerifiedOn && <DateText value={statusVerifiedOn} /> },
          {
            label: t('page.confirmed'),
            value: lastConfirmedOn ? <DateText value={lastConfirmedOn} /> : t('page.neverConfirmed'),
          },
        ]}
      />
    </Section>
  );
}

function Work({ organization }: { organization: Organization }) {
  const t = useOrganizationText();
  const r = useRecordText();
  const language = useLanguage();
  const ages = useAges();
  const withOther = useWithOther();
  const theme = useVocabularyLabel('themes');
  const sector = useVocabularyLabel('sectors');
  const targetGroup = useVocabularyLabel('targetGroups');
  const spoken = useVocabularyLabel('languages');
  const line = useVocabularyLabel('careLines');
  const authority = useVocabularyLabel('competentAuthorities');
  return (
    <Section title={r('work')}>
      <FieldList
        fields={[
          { label: r('themes'), value: withOther(organization.themes, theme, organization.themesOther) },
          {
            label: t('page.sectors'),
            value: withOther(organization.sectors, sector, organization.sectorsOther),
          },
          {
            label: t('page.targetGroups'),
            value: withOther(organization.targetGroups, targetGroup, organization.targetGroupsOther),
          },
          { label: r('ages'), value: ages(organization.targetAges) },
          {
            label: t('page.languages'),
            value: withOther(organization.languages, spoken, organization.languagesOther),
          },
          {
            label: t('page.territories'),
            value: organization.territoriesServed
              .map(({ name }) => localizedString(name, language))
              .join(', '),
          },
          { label: r('careLines'), value: organization.careLines.map(line).join(', ') },
          { label: r('authorities'), value: organization.authorities.map(authority).join(', ') },
        ]}
      />
    </Section>
  );
}

function Size({ organization }: { organization: Organization }) {
  const r = useRecordText();
  const staff = useVocabularyLabel('paidStaffBands');
  const budget = useVocabularyLabel('budgetBands');
  const { size, fundedForNetworkTime } = organization;
  if (!size && !fundedForNetworkTime) return null;
  const count = (value: number | undefined) => value !== undefined && <NumberText value={value} />;
  return (
    <Section title={r('size')}>
      <FieldList
        fields={[
          { label: r('paidStaff'), value: staff(size?.paidStaffBand) },
          { label: r('budget'), value: budget(size?.budgetBand) },
          { label: r('members'), value: count(size?.members) },
          { label: r('participants'), value: count(size?.participants) },
          { label: r('volunteers'), value: count(size?.volunteers) },
          {
            label: r('networkTime'),
            value: fundedForNetworkTime && r(`networkTimes.${fundedForNetworkTime}`),
          },
        ]}
      />
    </Section>
  );
}

function Others({ others }: { others: Succession[] }) {
  const r = useRecordText();
  const language = useLanguage();
  return (
    <>
      {others.map(({ organization, kind, happenedOn }) => (
        <div key={organization.id}>
          <TextLink to={`/organizations/${organization.id}` as string}>
            {localizedString(organization.name, language)}
          </TextLink>{' '}
          ({r(`succession.${kind}`)}
          {happenedOn && (
            <>
              , <DateText value={happenedOn} />
            </>
          )}
          )
        </div>
      ))}
    </>
  );
}

/** Only web addresses become links; anything else is shown as it was written. */
function WebAddress({ address }: { address: string }) {
  if (!/^https?:\/\//i.test(address)) return <>{address}</>;
  return (
    <Anchor href={address} rel="noreferrer nofollow">
      {address.replace(/^https?:\/\//i, '').replace(/\/$/, '')}
    </Anchor>
  );
}
