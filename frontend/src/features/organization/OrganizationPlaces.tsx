import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { FieldList } from '~/ui/FieldList';
import { LocalizedText } from '~/ui/LocalizedText';
import { Section } from '~/ui/Section';
import type { Site } from './model';
import { useOrganizationText } from './texts';

/** Where an organization can be found. */
export function OrganizationPlaces({ sites }: { sites: Site[] }) {
  const t = useOrganizationText();
  const language = useLanguage();
  return (
    <Section title={t('page.sites')}>
      {sites.length === 0 && t('page.noSites')}
      <FieldList
        fields={sites.map((site) => ({
          label: localizedString(site.label ?? site.municipality?.name, language) || t('page.address'),
          value: <Address site={site} />,
        }))}
      />
    </Section>
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
