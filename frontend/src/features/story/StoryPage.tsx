import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useVocabularyLabel } from '~/api/refData';
import { BackLink } from '~/ui/BackLink';
import { FieldList } from '~/ui/FieldList';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { StatusBadge } from '~/ui/StatusBadge';
import { DateText } from '~/ui/values';
import { type Story, TONES, useStoryTitle } from './model';
import { storyQuery } from './queries';
import { StoryActs } from './StoryActs';
import { useStoryText } from './texts';

const route = getRouteApi('/change-stories/$changeStoryId');

/** One story: what changed, why it matters, what contributed, and who chose it. */
export function StoryPage() {
  const t = useStoryText();
  const title = useStoryTitle();
  const query = useQuery(storyQuery(route.useParams().changeStoryId));
  return (
    <>
      <BackLink to="/change-stories">{t('list.all')}</BackLink>
      <QueryView query={query} lines={10}>
        {(found) => (
          <>
            <PageTitle
              kicker={t('page.kicker')}
              title={title(found.value)}
              heading={<LocalizedText value={found.value.title} />}
              lead={
                <StatusBadge tone={TONES[found.value.state]}>{t(`states.${found.value.state}`)}</StatusBadge>
              }
              actions={<StoryActs found={found} />}
            />
            <Told story={found.value} />
            <Facts story={found.value} />
            <Selections story={found.value} />
          </>
        )}
      </QueryView>
    </>
  );
}

function Told({ story }: { story: Story }) {
  const t = useStoryText();
  const style = { maxWidth: 'var(--text-width)', whiteSpace: 'pre-line' } as const;
  return (
    <>
      {story.reviewNote && (
        <Section title={t('page.reviewNote')}>
          <p style={style}>{story.reviewNote}</p>
        </Section>
      )}
      {(['change', 'significance', 'contribution'] as const).map((part) => {
        const text = story[part];
        return (
          text && (
            <Section key={part} title={t(`page.${part}`)}>
              <p style={style}>
                <LocalizedText value={text} />
              </p>
            </Section>
          )
        );
      })}
    </>
  );
}

function Facts({ story }: { story: Story }) {
  const t = useStoryText();
  const domain = useVocabularyLabel('changeDomains');
  const phase = useVocabularyLabel('partnershipPhases');
  return (
    <Section title={t('page.facts')}>
      <FieldList
        fields={[
          {
            label: t('column.partnership'),
            value: (
              <TextLink to="/partnerships/$partnershipId" params={{ partnershipId: story.partnership.id }}>
                <LocalizedText value={story.partnership.name} unmarked />
              </TextLink>
            ),
          },
          { label: t('column.domain'), value: domain(story.domain) },
          { label: t('column.phase'), value: phase(story.phase) },
          { label: t('column.level'), value: t(`levels.${story.level}`) },
          { label: t('column.teller'), value: t(`tellers.${story.teller}`) },
          { label: t('column.from'), value: <DateText value={story.periodFrom} /> },
          { label: t('column.until'), value: <DateText value={story.periodUntil} /> },
          { label: t('page.consent'), value: t(`consents.${story.consent}`) },
          { label: t('form.consentedOn'), value: <DateText value={story.consentedOn} /> },
        ]}
      />
    </Section>
  );
}

function Selections({ story: { selections } }: { story: Story }) {
  const t = useStoryText();
  return (
    <Section title={t('page.selections')}>
      {selections.length === 0 && <p>{t('page.noSelections')}</p>}
      <ul>
        {selections.map(({ body, on, reason }) => (
          <li key={`${on}-${body?.id}`}>
            <DateText value={on} /> –{' '}
            {body ? <LocalizedText value={body.name} unmarked /> : t('page.someBody')}:{' '}
            <LocalizedText value={reason} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
