import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { type CodeOption, useVocabulary } from '~/api/refData';
import { useMunicipalities, useNeighborhoods } from '~/api/territories';
import { type ActiveFilter, activeFilters, FilterBar } from '~/ui/FilterBar';
import { useUrlState } from '~/ui/urlState';
import classes from './Directory.module.css';
import { FacetGroup } from './FacetGroup';
import { countsOf, FACETS, type FacetName, type OrganizationPage } from './queries';
import { type DirectorySearch, REFERRALS, WEEKDAYS } from './search';
import { useDirectoryText } from './texts';

const route = getRouteApi('/organizations');
const OPEN_AT_FIRST: FacetName[] = ['municipality', 'theme', 'targetGroup', 'language'];

/** The values each filter can take, in words and in order. */
export function useFilterOptions(): Record<(typeof FACETS)[number], CodeOption[]> {
  const t = useDirectoryText();
  return {
    municipality: useMunicipalities(),
    neighborhood: useNeighborhoods(),
    theme: useVocabulary('themes'),
    targetGroup: useVocabulary('targetGroups'),
    sector: useVocabulary('sectors'),
    language: useVocabulary('languages'),
    type: useVocabulary('organizationTypes'),
    acceptsReferrals: REFERRALS.map((value) => ({ value, label: t(`referrals.${value}`) })),
    sphere: useVocabulary('spheres'),
    careLine: useVocabulary('careLines'),
    authority: useVocabulary('competentAuthorities'),
    legalForm: useVocabulary('legalForms'),
  };
}

/** Everything the list is narrowed by, as words that can be taken away one by one. */
export function useActiveFilters(search: DirectorySearch): ActiveFilter[] {
  const t = useDirectoryText();
  const options = useFilterOptions();
  const word = (all: CodeOption[], code: string | undefined) =>
    all.find(({ value }) => value === code)?.label ?? code ?? '';
  const offers = (search.offer ?? []).map((value) => {
    const [theme, targetGroup] = value.split('.');
    const label = t('filters.offer', {
      theme: word(options.theme, theme),
      targetGroup: word(options.targetGroup, targetGroup),
    });
    return { name: 'offer', value, label };
  });
  const days = (search.openOn ?? []).map((value) => ({
    name: 'openOn',
    value,
    label: t('filters.openOnDay', { day: t(`days.${value}`) }),
  }));
  const single = (name: string, value: unknown, label: string) =>
    value === undefined ? [] : [{ name, value: String(value), label }];
  return [
    ...activeFilters(search, options),
    ...offers,
    ...single('age', search.age, ageWords(t, search.age ?? 0)),
    ...days,
    ...single('openAt', search.openAt, t('filters.openAtTime', { time: search.openAt ?? '' })),
    ...single('openNow', search.openNow, t('filters.openNow')),
    ...single('stale', search.stale, t('filters.stale')),
  ];
}

const YEAR = 12;

function ageWords(t: ReturnType<typeof useDirectoryText>, months: number): string {
  if (months < 0) return t('filters.beforeBirth');
  return months >= 2 * YEAR && months % YEAR === 0
    ? t('filters.ageYears', { count: months / YEAR })
    : t('filters.ageMonths', { count: months });
}

/** The filters beside the list, with what each would give. */
export function DirectoryFilters({ page }: { page: OrganizationPage | undefined }) {
  const t = useDirectoryText();
  const search = route.useSearch();
  const options = useFilterOptions();
  const names = [...FACETS, 'offer', 'age', 'openOn', 'openAt', 'openNow', 'stale'];
  return (
    <FilterBar active={useActiveFilters(search)} names={names}>
      {FACETS.map((name) => (
        <FacetGroup
          key={name}
          name={name}
          label={t(`filters.${name}`)}
          options={options[name]}
          counts={page ? countsOf(page, name) : new Map()}
          open={OPEN_AT_FIRST.includes(name)}
        />
      ))}
      <MoreFilters />
    </FilterBar>
  );
}

function MoreFilters() {
  const t = useDirectoryText();
  const { change } = useUrlState();
  const { openOn, openAt, openNow, stale, age } = route.useSearch();
  const days = [{ value: '', label: t('filters.anyDay') }].concat(
    WEEKDAYS.map((value) => ({ value, label: t(`days.${value}`) })),
  );
  return (
    <>
      <details className={classes.facet} open={Boolean(openOn ?? openAt ?? openNow)}>
        <summary className={classes.facetName}>{t('filters.open')}</summary>
        <div className={classes.facetValues}>
          <Checkbox
            label={t('filters.openNow')}
            checked={openNow ?? false}
            onChange={(event) => change({ openNow: event.currentTarget.checked || undefined })}
          />
          <div className={classes.pair}>
            <NativeSelect
              label={t('filters.day')}
              value={openOn?.[0] ?? ''}
              data={days}
              onChange={(event) =>
                change({ openOn: event.currentTarget.value ? [event.currentTarget.value] : undefined })
              }
            />
            <TextInput
              key={openAt}
              type="time"
              label={t('filters.time')}
              defaultValue={openAt}
              onBlur={(event) => {
                const wanted = event.currentTarget.value || undefined;
                if (wanted !== openAt) change({ openAt: wanted });
              }}
            />
          </div>
        </div>
      </details>
      <details className={classes.facet} open={age !== undefined}>
        <summary className={classes.facetName}>{t('filters.age')}</summary>
        <AgeField key={age} age={age} />
      </details>
      <Checkbox
        label={t('filters.stale')}
        checked={stale ?? false}
        onChange={(event) => change({ stale: event.currentTarget.checked || undefined })}
      />
    </>
  );
}

/** The age of one person, in months for the small ones; the API takes months. */
function AgeField({ age }: { age: number | undefined }) {
  const t = useDirectoryText();
  const { change } = useUrlState();
  const inYears = age === undefined || (age >= 2 * YEAR && age % YEAR === 0);
  const [unit, setUnit] = useState(inYears ? YEAR : 1);
  const [typed, setTyped] = useState(age === undefined ? '' : String(age / (inYears ? YEAR : 1)));
  const commit = (text: string, per: number) => {
    const months = Number(text) * per;
    const wanted = text.trim() === '' ? undefined : months;
    if (wanted !== age && (wanted === undefined || Number.isInteger(wanted))) change({ age: wanted });
  };
  return (
    <form
      className={classes.facetValues}
      onSubmit={(event) => {
        event.preventDefault();
        commit(typed, unit);
      }}
    >
      <div className={classes.pair}>
        <TextInput
          label={t('filters.ageOf')}
          inputMode="numeric"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={() => commit(typed, unit)}
        />
        <NativeSelect
          label={t('filters.ageUnit')}
          value={String(unit)}
          data={[
            { value: String(YEAR), label: t('filters.years') },
            { value: '1', label: t('filters.months') },
          ]}
          onChange={(event) => {
            setUnit(Number(event.currentTarget.value));
            commit(typed, Number(event.currentTarget.value));
          }}
        />
      </div>
    </form>
  );
}
