import { useQuery } from '@tanstack/react-query';
import { ButtonLink } from '~/ui/links';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { signalsOfQuery } from './queries';
import { SignalTable } from './SignalTable';
import { useSignalText } from './texts';

/** The signals of a partnership that the reader may see. */
export function PartnershipSignals({
  partnershipId,
  mayRaise,
}: {
  partnershipId: string;
  mayRaise: boolean;
}) {
  const t = useSignalText();
  const query = useQuery(signalsOfQuery(partnershipId));
  return (
    <Section
      title={t('of.title')}
      intro={t('of.intro')}
      actions={
        mayRaise && (
          <ButtonLink to="/signals/new" search={{ partnership: partnershipId }}>
            {t('list.raise')}
          </ButtonLink>
        )
      }
    >
      <QueryView query={query} isEmpty={hasNoItems} empty={<p>{t('of.none')}</p>}>
        {({ items }) => <SignalTable signals={items} caption={t('of.title')} />}
      </QueryView>
    </Section>
  );
}
