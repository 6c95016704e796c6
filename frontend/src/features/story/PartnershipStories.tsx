import { useQuery } from '@tanstack/react-query';
import { ButtonLink } from '~/ui/links';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { storiesOfQuery } from './queries';
import { StoryTable } from './StoryTable';
import { useStoryText } from './texts';

/** The change stories of a partnership that the reader may see. */
export function PartnershipStories({
  partnershipId,
  mayWrite,
}: {
  partnershipId: string;
  mayWrite: boolean;
}) {
  const t = useStoryText();
  const query = useQuery(storiesOfQuery(partnershipId));
  return (
    <Section
      title={t('list.title')}
      intro={t('list.lead')}
      actions={
        mayWrite && (
          <ButtonLink to="/change-stories/new" search={{ partnership: partnershipId }}>
            {t('write.title')}
          </ButtonLink>
        )
      }
    >
      <QueryView query={query} isEmpty={hasNoItems} empty={<p>{t('list.none')}</p>}>
        {({ items }) => <StoryTable stories={items} caption={t('list.title')} />}
      </QueryView>
    </Section>
  );
}
