import { ButtonLink } from '~/ui/links';
import { Section } from '~/ui/Section';
import { useComparisonText } from './texts';

/** The way from the members of a partnership to the rights they check, for those who take part. */
export function RightsLink({ partnershipId }: { partnershipId: string }) {
  const t = useComparisonText();
  return (
    <Section title={t('title')} intro={t('lead')}>
      <p className="no-print">
        <ButtonLink to="/partnerships/$partnershipId/rights" params={{ partnershipId }} variant="default">
          {t('open')}
        </ButtonLink>
      </p>
    </Section>
  );
}
