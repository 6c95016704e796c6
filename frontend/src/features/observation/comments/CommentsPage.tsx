import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { PAGE_SIZE } from '~/api/collection';
import { figureCommentsQuery } from '~/api/figureComments';
import { useMe } from '~/session/me';
import { activeFilters, FilterBar, FilterSelect } from '~/ui/FilterBar';
import { CommentList } from '~/ui/figure/FigureComments';
import { ListLayout } from '~/ui/ListLayout';
import { PageTitle } from '~/ui/PageTitle';
import { Pagination } from '~/ui/Pagination';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { EmptyState } from '~/ui/states';
import { CommentActs } from './CommentActs';
import { useCommentText } from './texts';

const route = getRouteApi('/figure-comments');

/** All comments on figures the reader may see; the administration answers from here. */
export function CommentsPage() {
  const t = useCommentText();
  const { answered, state, ...search } = route.useSearch();
  const query = useQuery(
    figureCommentsQuery({
      ...search,
      answered: answered === undefined ? undefined : answered === 'true',
      state: state && [state],
      pageSize: PAGE_SIZE,
    }),
  );
  return (
    <>
      <PageTitle title={t('list.title')} lead={t('list.lead')} />
      <ListLayout filters={<Filters />}>
        <QueryView
          query={query}
          lines={8}
          isEmpty={hasNoItems}
          empty={<EmptyState title={t('list.emptyTitle')}>{t('list.empty')}</EmptyState>}
        >
          {(found) => (
            <>
              <ListLayout.Head count={t('list.count', { count: found.total })} />
              <CommentList
                comments={found.items}
                named
                acts={(comment) => <CommentActs comment={comment} />}
              />
              <Pagination {...found} />
            </>
          )}
        </QueryView>
      </ListLayout>
    </>
  );
}

function Filters() {
  const t = useCommentText();
  const me = useMe();
  const search = route.useSearch();
  const options = {
    answered: (['false', 'true'] as const).map((value) => ({ value, label: t(`list.answered.${value}`) })),
    ...(me?.administration && {
      state: (['shown', 'hidden'] as const).map((value) => ({ value, label: t(`list.states.${value}`) })),
    }),
  };
  const names = Object.keys(options) as ('answered' | 'state')[];
  return (
    <FilterBar active={activeFilters(search, options)} names={names}>
      {names.map((name) => (
        <FilterSelect key={name} name={name} label={t(`list.filter.${name}`)} options={options[name] ?? []} />
      ))}
    </FilterBar>
  );
}
