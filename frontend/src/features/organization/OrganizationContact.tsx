import { Anchor } from '@mantine/core';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { FieldList } from '~/ui/FieldList';
import { LocalizedText } from '~/ui/LocalizedText';
import { Section } from '~/ui/Section';
import type { Contact, Site } from './model';
import { useOrganizationText } from './texts';

/** Contacts by function, never by person. */
export function OrganizationContact({ contacts, sites }: { contacts: Contact[]; sites: Site[] }) {
  const t = useOrganizationText();
  const language = useLanguage();
  return (
    <>
      <Section title={t('page.contact')}>
        {contacts.length === 0 && t('page.noContact')}
        <FieldList
          fields={contacts.map((contact) => ({
            label: localizedString(contact.function, language),
            value: <Reach contact={contact} />,
          }))}
        />
      </Section>
      <Section title={t('page.sites')}>
        {sites.length === 0 && t('page.noSites')}
        <FieldList
          fields={sites.map((site) => ({
            label: localizedString(site.label ?? site.municipality?.name, language) || t('page.address'),
            value: <Address site={site} />,
          }))}
        />
      </Section>
    </>
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

function Address({ site }: { site: Site }) {
  const language = useLanguage();
  const street = [site.street, site.houseNumber].filter(Boolean).join(' ');
  const town = [site.postalCode, localizedString(site.municipality?.name, language)]
    .filter(Boolean)
    .join(' ');
  return (
    <>
      {[street, town].filter(Boolean).join(', ')}
      {site.accessibility && (
        <>
          <br />
          <LocalizedText value={site.accessibility} />
        </>
      )}
    </>
  );
}
