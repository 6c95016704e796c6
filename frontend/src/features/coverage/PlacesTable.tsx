import { NativeSelect } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { WEEKDAYS } from '~/lib/openingHours';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { searchWith, useUrlState } from '~/ui/urlState';
import type { Coverage } from './queries';
import { ScrollRegion } from './ScrollRegion';
import { PARTS } from './search';
import { useCoverageText } from './texts';
import { Nobody, openIn } from './WeekTable';

const route = getRouteApi('/coverage');

/** Place by day, for one part of the day or the whole; a municipality opens its neighbourhoods. */
export function PlacesTable({ places }: { places: Coverage['places'] }) {
  const t = useCoverageText();
  const language = useLanguage();
  const { part } = route.useSearch();
  const { change } = useUrlState();
  const name = (place: Coverage['places'][number]) =>
    place.territory ? localizedString(place.territory.name, language) : t('nowhere');
  return (
    <>
      <NativeSelect
        className="no-print"
        style={{ maxWidth: '20rem', marginBottom: '0.75rem' }}
        label={t('part')}
        value={part ?? ''}
        onChange={(event) => change({ part: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: t('parts.any') },
          ...PARTS.map((value) => ({ value, label: `${t(`parts.${value}`)} (${t(`hours.${value}`)})` })),
        ]}
      />
      <ScrollRegion caption={t('places')}>
        <table>
          <caption>{t('placesFor', { part: t(`parts.${part ?? 'any'}`) })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('place')}</th>
              {WEEKDAYS.map((day) => (
                <th key={day} scope="col">
                  {t(`days.${day}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {places.map((place) => (
              <tr key={place.territory?.id ?? 'nowhere'}>
                <th scope="row">
                  {place.nisCode ? (
                    <TextLink
                      to="/coverage"
                      search={searchWith({ municipality: [place.nisCode], page: undefined })}
                    >
                      {name(place)}
                    </TextLink>
                  ) : place.territory ? (
                    <LocalizedText value={place.territory.name} unmarked />
                  ) : (
                    t('nowhere')
                  )}
                </th>
                {WEEKDAYS.map((day) => (
                  <td key={day}>{openIn(place.counts, day, part ?? 'any') || <Nobody />}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}
