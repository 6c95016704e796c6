import { queryOptions } from '@tanstack/react-query';
import { api, read } from '~/api/client';
import { indicatorKeys } from '~/api/indicators';
import type { Schema } from '~/api/schema';

export type CalculatedFigure = Schema<'CalculatedFigure'>;

/** Figures by formula or from the register, worked out now. */
export const calculatedQuery = (indicator: string, asOf?: string) =>
  queryOptions({
    queryKey: [...indicatorKeys.all, 'calculated', indicator, asOf],
    queryFn: async ({ signal }): Promise<CalculatedFigure[]> =>
      (await read(api.GET('/calculatedFigures', { params: { query: { indicator, asOf } }, signal }))).items,
  });
