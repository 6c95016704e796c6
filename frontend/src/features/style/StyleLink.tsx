import { ButtonLink } from '~/ui/links';
import { Section } from '~/ui/Section';
import { useStyleText } from './texts';

/** The way from the functions of a partnership to how it is coordinated, for those who take part. */
export function StyleLink({ partnershipId }: { partnershipId: string }) {
  const t = useStyleText();
  return (
    <Section title={t('title')} intro={t('lead')}>
      <p className="no-print">
        <ButtonLink to="/partnerships/$partnershipId/style" params={{ partnershipId }} variant="default">
          {t('open')}
        </ButtonLink>
      </p>
    </Section>
  );
}
