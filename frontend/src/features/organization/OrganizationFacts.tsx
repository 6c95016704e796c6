import { Anchor } from '@mantine/core';
import { useVocabularyLabel } from '~/api/refData';
import { formatEnterpriseNumber } from '~/lib/enterpriseNumber';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { FieldList } from '~/ui/FieldList';
import { Section } from '~/ui/Section';
import { DateText } from '~/ui/values';
import type { Organization } from './model';
import { useOrganizationText } from './texts';

export function OrganizationFacts({ organization }: { organization: Organization }) {
  const t = useOrganizationText();
  const language = useLanguage();
  const type = useVocabularyLabel('organizationTypes');
  const legalForm = useVocabularyLabel('legalForms');
  const sector = useVocabularyLabel('sectors');
  const targetGroup = useVocabularyLabel('targetGroups');
  const spoken = useVocabularyLabel('languages');
  const { enterpriseNumber, website, lastConfirmedOn } = organization;
  return (
    <Section title={t('page.facts')}>
      <FieldList
        fields={[
          { label: t('page.aliases'), value: organization.aliases.map(({ name }) => name).join(', ') },
          { label: t('page.type'), value: organization.typeOther ?? type(organization.type) },
          { label: t('page.legalForm'), value: legalForm(organization.legalForm) },
          { label: t('page.sectors'), value: organization.sectors.map(sector).join(', ') },
          { label: t('page.targetGroups'), value: organization.targetGroups.map(targetGroup).join(', ') },
          { label: t('page.languages'), value: organization.languages.map(spoken).join(', ') },
          {
            label: t('page.territories'),
            value: organization.territoriesServed
              .map(({ name }) => localizedString(name, language))
              .join(', '),
          },
          {
            label: t('page.enterpriseNumber'),
            value: enterpriseNumber && formatEnterpriseNumber(enterpriseNumber),
          },
          { label: t('page.website'), value: website && <WebAddress address={website} /> },
          {
            label: t('page.confirmed'),
            value: lastConfirmedOn ? <DateText value={lastConfirmedOn} /> : t('page.neverConfirmed'),
          },
        ]}
      />
    </Section>
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
