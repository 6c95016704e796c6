import { useVocabularyLabel } from '~/api/refData';
import { DataTable } from '~/ui/DataTable';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { StatusBadge } from '~/ui/StatusBadge';
import { type Story, TONES } from './model';
import { useStoryText } from './texts';

/** Stories with what each is about; none above another. */
export function StoryTable({ stories, caption }: { stories: readonly Story[]; caption: string }) {
  const t = useStoryText();
  const domain = useVocabularyLabel('changeDomains');
  const phase = useVocabularyLabel('partnershipPhases');
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={stories}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'title',
          header: t('column.title'),
          rowHeader: true,
          cell: ({ id, title, partnership }) => (
            <>
              <TextLink to="/change-stories/$changeStoryId" params={{ changeStoryId: id }}>
                <LocalizedText value={title} unmarked />
              </TextLink>
              <div style={{ fontWeight: 'normal' }}>
                <TextLink to="/partnerships/$partnershipId" params={{ partnershipId: partnership.id }}>
                  <LocalizedText value={partnership.name} unmarked />
                </TextLink>
              </div>
            </>
          ),
        },
        { key: 'domain', header: t('column.domain'), cell: (story) => domain(story.domain) },
        { key: 'phase', header: t('column.phase'), cell: (story) => phase(story.phase) },
        { key: 'level', header: t('column.level'), cell: ({ level }) => t(`levels.${level}`) },
        {
          key: 'state',
          header: t('column.state'),
          cell: ({ state, selections }) => (
            <>
              <StatusBadge tone={TONES[state]}>{t(`states.${state}`)}</StatusBadge>
              {selections.length > 0 && <div>{t('page.chosen')}</div>}
            </>
          ),
        },
      ]}
    />
  );
}

/** Stories as they go into a file, headers first. */
export function useStoryRows() {
  const t = useStoryText();
  const domain = useVocabularyLabel('changeDomains');
  const phase = useVocabularyLabel('partnershipPhases');
  const one = ({ nl, fr, en, de }: Story['title']) => nl ?? fr ?? en ?? de ?? '';
  return (stories: readonly Story[]) => [
    [
      ...(['title', 'partnership', 'domain', 'phase', 'level', 'teller', 'from', 'until'] as const).map(
        (name) => t(`column.${name}`),
      ),
      t('page.change'),
      t('page.significance'),
      t('page.contribution'),
      t('page.selections'),
    ],
    ...stories.map((story) => [
      one(story.title),
      one(story.partnership.name),
      domain(story.domain),
      phase(story.phase),
      t(`levels.${story.level}`),
      t(`tellers.${story.teller}`),
      story.periodFrom,
      story.periodUntil,
      one(story.change),
      one(story.significance),
      story.contribution ? one(story.contribution) : '',
      story.selections.map(({ on, reason }) => `${on}: ${one(reason)}`).join('; '),
    ]),
  ];
}
