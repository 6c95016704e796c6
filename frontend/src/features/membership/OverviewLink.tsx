import { ButtonLink } from '~/ui/links';
import { usePartsText } from './partsTexts';

/** To the printable page of all an organisation takes part in. */
export function OverviewLink({ organizationId }: { organizationId: string }) {
  const t = usePartsText();
  return (
    <p className="no-print" style={{ marginTop: '1rem' }}>
      <ButtonLink
        to="/organizations/$organizationId/memberships"
        params={{ organizationId }}
        variant="default"
      >
        {t('overview.open')}
      </ButtonLink>
    </p>
  );
}
