import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import type { Site } from './model';
import { useOrganizationText } from './texts';

/** What a place is called: its own name, else its street or municipality. */
export function useSiteName(): (site: Site) => string {
  const t = useOrganizationText();
  const language = useLanguage();
  return (site) =>
    localizedString(site.label, language) ||
    [site.street, site.houseNumber].filter(Boolean).join(' ') ||
    localizedString(site.municipality?.name, language) ||
    t('page.address');
}
