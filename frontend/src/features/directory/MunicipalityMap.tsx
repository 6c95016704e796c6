import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { municipalitiesQuery } from '~/api/territories';
import { formatCount } from '~/lib/format/number';
import { LOCALES } from '~/lib/i18n/languages';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { Figure } from '~/ui/figure/Figure';
import { LoadingState } from '~/ui/states';
import { useUrlState } from '~/ui/urlState';
import classes from './Directory.module.css';
import { countsOf, type OrganizationPage } from './queries';
import { useDirectoryText } from './texts';

const AreaMap = lazy(async () => ({ default: (await import('~/ui/figure/area/AreaMap')).AreaMap }));

interface Place {
  id: string;
  nisCode: string;
  name: string;
  count: number;
}

/** Where the organisations of the list work, beside the list; choosing a municipality narrows the list to it. */
export function MunicipalityMap({ page }: { page: OrganizationPage }) {
  const t = useDirectoryText();
  const language = useLanguage();
  const { search, change } = useUrlState();
  const places = usePlaces(page);
  const chosen = [search.municipality ?? []].flat().map(String);
  const toggle = (id: string) => {
    const value = places.find((place) => place.id === id)?.nisCode;
    if (value === undefined) return;
    const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
    change({ municipality: next.length ? next : undefined });
  };
  const picture = (
    <Suspense fallback={<LoadingState lines={6} />}>
      <AreaMap
        areas={places.map(({ id, name, count }) => ({ id, name, value: String(count) }))}
        unit={t('map.unit')}
        chosen={places.filter(({ nisCode }) => chosen.includes(nisCode)).map(({ id }) => id)}
        onChoose={toggle}
      />
    </Suspense>
  );
  return (
    <div className={classes.map}>
      <Figure
        interactive
        title={t('map.title')}
        summary={t('map.summary', {
          count: places.filter(({ count }) => count > 0).length,
          all: places.length,
        })}
        picture={picture}
        rows={places}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'name',
            header: t('filters.municipality'),
            raw: ({ name }) => name,
            cell: ({ name }) => name,
            rowHeader: true,
          },
          {
            key: 'nisCode',
            header: t('columns.nisCode'),
            raw: ({ nisCode }) => nisCode,
            cell: ({ nisCode }) => nisCode,
          },
          {
            key: 'count',
            header: t('map.count'),
            raw: ({ count }) => String(count),
            cell: ({ count }) => formatCount(count, language),
            align: 'end',
          },
        ]}
        definition={t('map.definition')}
        caveat={t('map.caveat')}
        source={t('map.source')}
        fileName="organizations-by-municipality"
      />
    </div>
  );
}

/** Municipalities with organisations, and those of the grid with nobody in them too: nobody is an answer as well. */
function usePlaces(page: OrganizationPage): Place[] {
  const language = useLanguage();
  const { data = [] } = useQuery(municipalitiesQuery);
  const counts = countsOf(page, 'municipality');
  return data
    .filter(({ nisCode, tile }) => nisCode !== undefined && (tile || counts.has(String(nisCode))))
    .map(({ id, nisCode, name }) => ({
      id,
      nisCode: String(nisCode),
      name: localizedString(name, language),
      count: counts.get(String(nisCode)) ?? 0,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, LOCALES[language]));
}
