import { Anchor } from '@mantine/core';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { FieldList } from '~/ui/FieldList';
import { Section } from '~/ui/Section';
import type { Contact } from './model';
import { useOrganizationText } from './texts';

/** Contacts by function, never by person. */
export function OrganizationContacts({ contacts }: { contacts: Contact[] }) {
  const t = useOrganizationText();
  const language = useLanguage();
  return (
    <Section title={t('page.contact')}>
      {contacts.length === 0 && t('page.noContact')}
      <FieldList
        fields={contacts.map((contact) => ({
          label: localizedString(contact.function, language),
          value: <Reach contact={contact} />,
        }))}
      />
    </Section>
  );
}

function Reach({ contact: { email, phone } }: { contact: Contact }) {
  return (
    <>
      {email && <Anchor href={`mailto:${email}`}>{email}</Anchor>}
      {email && phone && <br />}
      {phone && <Anchor href={`tel:${phone.replace(/\s/g, '')}`}>{phone}</Anchor>}
    </>
  );
}
