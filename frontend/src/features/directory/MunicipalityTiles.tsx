import { VisuallyHidden } from '@mantine/core';
import { useMunicipalities } from '~/api/territories';
import { formatCount } from '~/lib/format/number';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { Figure } from '~/ui/figure/Figure';
import { useUrlState } from '~/ui/urlState';
import classes from './Directory.module.css';
import { countsOf, type OrganizationPage } from './queries';
import { useDirectoryText } from './texts';

/** The nineteen municipalities of Brussels, each about where it lies: column and row by NIS code. */
const PLACES: Record<string, [column: number, row: number]> = {
  21008: [1, 1],
  21010: [2, 1],
  21015: [4, 1],
  21006: [5, 1],
  21003: [1, 2],
  21011: [2, 2],
  21004: [3, 2],
  21014: [4, 2],
  21018: [5, 2],
  21001: [1, 3],
  21012: [2, 3],
  21013: [3, 3],
  21005: [4, 3],
  21019: [5, 3],
  21007: [2, 4],
  21009: [3, 4],
  21002: [4, 4],
  21016: [3, 5],
  21017: [4, 5],
};

/** Where the organisations of the list work; choosing a tile narrows the list to it. */
export function MunicipalityTiles({ page }: { page: OrganizationPage }) {
  const t = useDirectoryText();
  const language = useLanguage();
  const { search, change } = useUrlState();
  const municipalities = useMunicipalities();
  const counts = countsOf(page, 'municipality');
  const chosen = [search.municipality ?? []].flat().map(String);
  const brussels = municipalities.filter(({ value }) => value in PLACES);
  const elsewhere = municipalities.filter(({ value }) => !(value in PLACES) && counts.has(value));
  const toggle = (value: string) => {
    const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
    change({ municipality: next.length ? next : undefined });
  };
  const tiles = (
    <div className={classes.tiles}>
      {brussels.map(({ value, label }) => (
        <button
          key={value}
          type="button"
          className={classes.tile}
          style={{ gridColumn: PLACES[value]?.[0], gridRow: PLACES[value]?.[1] }}
          aria-pressed={chosen.includes(value)}
          onClick={() => toggle(value)}
        >
          <span>{label}</span>{' '}
          <span className={classes.tileCount}>{formatCount(counts.get(value) ?? 0, language)}</span>{' '}
          <VisuallyHidden>{t('map.organizations', { count: counts.get(value) ?? 0 })}</VisuallyHidden>
        </button>
      ))}
    </div>
  );
  return (
    <div className={classes.map}>
      <Figure
        interactive
        title={t('map.title')}
        summary={t('map.summary', { count: brussels.filter(({ value }) => counts.has(value)).length })}
        picture={tiles}
        rows={[...brussels, ...elsewhere]}
        rowKey={({ value }) => value}
        columns={[
          {
            key: 'name',
            header: t('filters.municipality'),
            raw: ({ label }) => label,
            cell: ({ label }) => label,
            rowHeader: true,
          },
          {
            key: 'nisCode',
            header: t('columns.nisCode'),
            raw: ({ value }) => value,
            cell: ({ value }) => value,
          },
          {
            key: 'count',
            header: t('map.count'),
            raw: ({ value }) => String(counts.get(value) ?? 0),
            cell: ({ value }) => formatCount(counts.get(value) ?? 0, language),
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
