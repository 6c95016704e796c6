import { Anchor } from '@mantine/core';
import { formatDate } from '~/lib/format/date';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { FieldList } from '~/ui/FieldList';
import { Section } from '~/ui/Section';
import type { Contact } from './model';
import classes from './Record.module.css';
import { useRecordText } from './recordTexts';
import { useOrganizationText } from './texts';

/** Contacts by function; a person is named only to who may know, or when that person agreed. */
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

function Reach({ contact }: { contact: Contact }) {
  const t = useRecordText();
  const language = useLanguage();
  const { email, phone, personName, personAgreed, confirmedOn } = contact;
  const person =
    personName &&
    t(personAgreed === false ? 'contacts.personHidden' : 'contacts.person', { name: personName });
  const facts = [
    contact.fallback && t('contacts.fallback'),
    !contact.generic && t('contacts.personal'),
    confirmedOn
      ? t('contacts.confirmed', { day: formatDate(confirmedOn, language) })
      : t('contacts.unconfirmed'),
  ];
  return (
    <>
      {email && (
        <div>
          <Anchor href={`mailto:${email}`}>{email}</Anchor>
        </div>
      )}
      {phone && (
        <div>
          <Anchor href={`tel:${phone.replace(/\s/g, '')}`}>{phone}</Anchor>
        </div>
      )}
      {person && <div>{person}</div>}
      <div className={classes.soft}>{facts.filter(Boolean).join(' · ')}</div>
    </>
  );
}
