import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { FreshnessNote } from '~/ui/FreshnessNote';
import { LocalizedText } from '~/ui/LocalizedText';
import { PageTitle } from '~/ui/PageTitle';
import { StatusBadge } from '~/ui/StatusBadge';
import type { Organization } from './model';
import { OrganizationActions } from './OrganizationActions';
import { useOrganizationText } from './texts';

/** The heading of the page of an organization. */
export function OrganizationHead({ organization }: { organization: Organization }) {
  const t = useOrganizationText();
  const language = useLanguage();
  const { name, status, synthetic } = organization;
  return (
    <PageTitle
      kicker={t('page.kicker')}
      title={localizedString(name, language)}
      heading={<LocalizedText value={name} />}
      actions={<OrganizationActions organization={organization} />}
      lead={
        <>
          {status !== 'active' && <StatusBadge tone="stopped">{t(`page.status.${status}`)}</StatusBadge>}{' '}
          <FreshnessNote record={organization} />{' '}
          {synthetic && <StatusBadge>{t('page.synthetic')}</StatusBadge>}
        </>
      }
    />
  );
}
