import { Anchor } from '@mantine/core';
import { useVocabularyLabel } from '~/api/refData';
import { formatEnterpriseNumber } from '~/lib/enterpriseNumber';
import { type Field, FieldList } from '~/ui/FieldList';
import { LocalizedText } from '~/ui/LocalizedText';
import { Section } from '~/ui/Section';
import { useRegistrationFormText } from './formTexts';
import type { Registration } from './model';
import { useRegistrationText } from './texts';

/** What was filled in, for reading. */
export function RegistrationFacts({
  registration,
  more = [],
}: {
  registration: Registration;
  more?: Field[];
}) {
  const t = useRegistrationText();
  const f = useRegistrationFormText();
  const typeLabel = useVocabularyLabel('organizationTypes');
  const formLabel = useVocabularyLabel('legalForms');
  const { name, nameLanguage, municipality, partnership, website, enterpriseNumber, purpose } = registration;
  const type = [typeLabel(registration.type), registration.typeOther].filter(Boolean).join(': ');
  const contact = [registration.contactFunction, registration.contactEmail].filter(Boolean).join(', ');
  return (
    <Section title={t('facts')}>
      <FieldList
        fields={[
          { label: f('name'), value: <span lang={nameLanguage}>{name ?? t('empty')}</span> },
          { label: f('nameLanguage'), value: nameLanguage && f(`language.${nameLanguage as 'nl'}`) },
          { label: f('type'), value: type || t('empty') },
          {
            label: f('municipality'),
            value: municipality ? <LocalizedText value={municipality.name} /> : t('empty'),
          },
          { label: t('contact'), value: contact || t('empty') },
          {
            label: f('enterpriseNumber'),
            value: enterpriseNumber && formatEnterpriseNumber(enterpriseNumber),
          },
          { label: f('legalForm'), value: formLabel(registration.legalForm) },
          {
            label: f('purpose'),
            value: purpose && (
              <span lang={nameLanguage} dir="auto">
                {purpose}
              </span>
            ),
          },
          { label: f('website'), value: website && <WebAddress address={website} /> },
          { label: f('partnership'), value: partnership && <LocalizedText value={partnership.name} /> },
          ...more,
        ]}
      />
    </Section>
  );
}

/** A link only to where a link may go; anything else is shown as it was typed. */
export function WebAddress({ address }: { address: string }) {
  if (!/^https?:\/\//.test(address)) return <>{address}</>;
  return (
    <Anchor href={address} rel="noopener nofollow">
      {address}
    </Anchor>
  );
}
