import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ListLayout } from '~/ui/ListLayout';
import { PageTitle } from '~/ui/PageTitle';
import { Pagination } from '~/ui/Pagination';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { TableTools } from '~/ui/TableTools';
import { storiesQuery } from './queries';
import { StoryFilters } from './StoryFilters';
import { StoryTable, useStoryRows } from './StoryTable';
import { useStoryText } from './texts';

const route = getRouteApi('/change-stories');

/** Change stories the reader may see. */
export function StoriesPage() {
  const t = useStoryText();
  const query = useQuery(storiesQuery(route.useSearch()));
  const rows = useStoryRows();
  return (
    <>
      <PageTitle title={t('list.title')} lead={t('list.lead')} />
      <ListLayout filters={<StoryFilters />}>
        <QueryView query={query} lines={9} isEmpty={hasNoItems} empty={<p>{t('list.none')}</p>}>
          {(found) => (
            <>
              <ListLayout.Head
                count={t('list.count', { count: found.total })}
                tools={<TableTools fileName="samenhang-change-stories" rows={() => rows(found.items)} />}
              />
              <StoryTable stories={found.items} caption={t('list.title')} />
              <Pagination {...found} />
            </>
          )}
        </QueryView>
      </ListLayout>
    </>
  );
}
