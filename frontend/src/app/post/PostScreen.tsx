import { EventTimeline } from '~/features/coordination/EventTimeline';
import { PostPage } from '~/features/coordination/PostPage';
import { History } from '~/features/journal/History';
import { useJournalText } from '~/features/journal/texts';

export function PostScreen() {
  const t = useJournalText();
  return (
    <PostPage
      history={({ id, permittedActions }) => (
        <>
          <EventTimeline of={{ post: id }} />
          {permittedActions?.includes('readHistory') && <History of={{ post: id }} title={t('ofPost')} />}
        </>
      )}
    />
  );
}
