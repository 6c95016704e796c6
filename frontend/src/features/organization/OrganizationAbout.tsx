import { LocalizedText } from '~/ui/LocalizedText';
import { Section } from '~/ui/Section';
import type { Organization } from './model';
import { OrganizationContacts } from './OrganizationContacts';
import { OrganizationFacts } from './OrganizationFacts';
import { useOrganizationText } from './texts';

/** What somebody wants to know first: what it is for, how to reach it, and the facts. */
export function OrganizationAbout({ organization }: { organization: Organization }) {
  const t = useOrganizationText();
  const { purpose, contacts } = organization;
  return (
    <>
      {purpose && (
        <Section title={t('page.purpose')}>
          <p style={{ maxWidth: 'var(--text-width)' }}>
            <LocalizedText value={purpose} />
          </p>
        </Section>
      )}
      <OrganizationContacts contacts={contacts} />
      <OrganizationFacts organization={organization} />
    </>
  );
}
