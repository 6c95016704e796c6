import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, read } from './client';
import type { Page } from './collection';
import type { Schema } from './schema';

export type FigureComment = Schema<'FigureComment'>;

export interface CommentFilter {
  observation?: string[];
  /** Code. */
  indicator?: string[];
  partnership?: string[];
  answered?: boolean;
  state?: Schema<'FigureCommentState'>[];
  page?: number;
  pageSize?: number;
}

export const FIGURE_COMMENTS = 'figureComments';

/** What those figures show say about them, as far as the reader may see it. */
export const figureCommentsQuery = (query: CommentFilter) =>
  queryOptions({
    queryKey: [FIGURE_COMMENTS, query],
    queryFn: ({ signal }): Promise<Page<FigureComment>> =>
      read(api.GET('/figureComments', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
