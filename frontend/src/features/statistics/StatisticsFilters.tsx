import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useVocabularyLabel } from '~/api/refData';
import { useMunicipalities } from '~/api/territories';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { activeFilters, FilterBar, FilterSelect } from '~/ui/FilterBar';
import { useUrlState } from '~/ui/urlState';
import { measuredQuery } from './queries';
import { BREAKDOWNS, LEVELS } from './search';
import { useStatisticsText } from './texts';

const route = getRouteApi('/statistics');
const NAMES = ['indicator', 'level', 'municipality', 'generation', 'by', 'from', 'until'];

/** What is asked, field by field; every choice stands in the address. */
export function StatisticsFilters() {
  const t = useStatisticsText();
  const language = useLanguage();
  const search = route.useSearch();
  const { data: indicators = [] } = useQuery(measuredQuery);
  const dimension = useVocabularyLabel('disaggregations');
  const parts = offeredDimensions(indicators, search.indicator, search.by).map((value) => ({
    value,
    label: t('by.part', { dimension: dimension(value).toLowerCase() }),
  }));
  const options = {
    indicator: indicators.map(({ code, name }) => ({ value: code, label: localizedString(name, language) })),
    level: LEVELS.map((value) => ({ value, label: t(`level.${value}`) })),
    municipality: useMunicipalities(),
    generation: ['1.0', '2.0'].map((value) => ({ value, label: t('generationOption', { value }) })),
    by: [...BREAKDOWNS.map((value) => ({ value, label: t(`by.${value}`) })), ...parts],
  };
  return (
    <FilterBar active={activeFilters(search, options)} names={NAMES}>
      <AddOne
        name="indicator"
        label={t('indicator')}
        empty={t('add.indicator')}
        options={options.indicator}
      />
      <FilterSelect name="level" label={t('levelLabel')} options={options.level} any={t('levelAny')} />
      <AddOne
        name="municipality"
        label={t('municipality')}
        empty={t('add.municipality')}
        options={options.municipality}
      />
      <FilterSelect name="generation" label={t('generation')} options={options.generation} />
      <FilterSelect name="by" label={t('byLabel')} options={options.by} any={t('byNone')} />
      <PeriodField name="from" label={t('from')} />
      <PeriodField name="until" label={t('until')} />
    </FilterBar>
  );
}

/** What the figures of every chosen indicator may be broken down by; what is asked now stays, to be taken away. */
function offeredDimensions(
  indicators: { code: string; disaggregations?: string[] }[],
  chosen: string[] = [],
  asked?: string,
) {
  const [first = [], ...others] = indicators
    .filter(({ code }) => chosen.includes(code))
    .map(({ disaggregations = [] }) => disaggregations);
  const shared = first.filter((dimension) => others.every((other) => other.includes(dimension)));
  const known: readonly string[] = [...BREAKDOWNS, ...shared];
  return asked === undefined || known.includes(asked) ? shared : [...shared, asked];
}

interface AddOneProps {
  name: 'indicator' | 'municipality';
  label: string;
  empty: string;
  options: { value: string; label: string }[];
}

/** Adds one more value; the chips above take them away again. */
function AddOne({ name, label, empty, options }: AddOneProps) {
  const { change } = useUrlState();
  const chosen = route.useSearch()[name] ?? [];
  return (
    <NativeSelect
      label={label}
      value=""
      onChange={(event) =>
        event.currentTarget.value && change({ [name]: [...chosen, event.currentTarget.value] })
      }
      data={[{ value: '', label: empty }, ...options.filter(({ value }) => !chosen.includes(value))]}
    />
  );
}

/** A period as people may type it; it stands in the address once they leave the field. */
function PeriodField({ name, label }: { name: 'from' | 'until'; label: string }) {
  const t = useStatisticsText();
  const { change } = useUrlState();
  const current = route.useSearch()[name] ?? '';
  const keep = (typed: string) => typed !== current && change({ [name]: typed.trim() || undefined });
  return (
    <TextInput
      key={current}
      label={label}
      description={t('periodHint')}
      defaultValue={current}
      onBlur={(event) => keep(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Enter' && keep(event.currentTarget.value)}
    />
  );
}
