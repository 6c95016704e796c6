import { NativeSelect } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { formatDate } from '~/lib/format/date';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { WEEKDAYS } from '~/lib/openingHours';
import { Figure } from '~/ui/figure/Figure';
import { LoadingState } from '~/ui/states';
import { useUrlState } from '~/ui/urlState';
import type { Coverage } from './queries';
import { useCoverageText } from './texts';
import { openIn } from './WeekTable';

const route = getRouteApi('/coverage');
const AreaMap = lazy(async () => ({ default: (await import('~/ui/figure/area/AreaMap')).AreaMap }));

/** In how many services one finds an open door, per municipality, on one day and part of it. */
export function CoverageMap({ coverage }: { coverage: Coverage }) {
  const t = useCoverageText();
  const language = useLanguage();
  const { change } = useUrlState();
  const { part = 'any' } = route.useSearch();
  const [day, setDay] = useState<(typeof WEEKDAYS)[number]>('monday');
  const places = coverage.places.flatMap(({ territory, nisCode, counts }) =>
    territory && nisCode !== undefined
      ? [
          {
            id: territory.id,
            nisCode,
            name: localizedString(territory.name, language),
            open: openIn(counts, day, part),
          },
        ]
      : [],
  );
  const when = { day: t(`days.${day}`), part: t(`parts.${part}`) };
  return (
    <>
      <NativeSelect
        className="no-print"
        maw="20rem"
        mb="md"
        label={t('map.day')}
        value={day}
        onChange={(event) => setDay(event.currentTarget.value as typeof day)}
        data={WEEKDAYS.map((value) => ({ value, label: t(`days.${value}`) }))}
      />
      <Figure
        interactive
        title={t('map.title', when)}
        summary={t('map.summary', {
          count: places.filter(({ open }) => open > 0).length,
          all: places.length,
        })}
        picture={
          <Suspense fallback={<LoadingState lines={6} />}>
            <AreaMap
              areas={places.map(({ id, name, open }) => ({ id, name, value: String(open) }))}
              unit={t('map.unit')}
              onChoose={(id) => {
                const chosen = places.find((place) => place.id === id);
                if (chosen) change({ municipality: [String(chosen.nisCode)] });
              }}
            />
          </Suspense>
        }
        rows={places}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'name',
            header: t('place'),
            raw: ({ name }) => name,
            cell: ({ name }) => name,
            rowHeader: true,
          },
          {
            key: 'open',
            header: t('map.unit'),
            raw: ({ open }) => String(open),
            cell: ({ open }) => open,
            align: 'end',
          },
        ]}
        definition={t('definition')}
        caveat={t('caveat')}
        facts={[{ label: t('map.when'), value: `${when.day}, ${when.part}` }]}
        source={t('source', { day: formatDate(coverage.asOf, language) })}
        fileName="opening-hours-by-municipality"
      />
    </>
  );
}
