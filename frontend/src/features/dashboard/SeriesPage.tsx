import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useMunicipalities } from '~/api/territories';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { seesDashboards } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { activeFilters, FilterBar, FilterSelect } from '~/ui/FilterBar';
import { ListLayout } from '~/ui/ListLayout';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { EmptyState } from '~/ui/states';
import { useUrlState } from '~/ui/urlState';
import { indicatorChoiceQuery, seriesQuery } from './queries';
import { SeriesFigure } from './SeriesFigure';
import { TERRITORY_TYPES } from './search';
import { useDashboardText } from './texts';

const route = getRouteApi('/dashboards/series');

export function SeriesPage() {
  return (
    <RequireSignIn allow={seesDashboards}>
      <SideBySide />
    </RequireSignIn>
  );
}

function SideBySide() {
  const t = useDashboardText();
  const { indicator } = route.useSearch();
  const print = (
    <Button
      variant="default"
      leftSection={<IconPrinter aria-hidden size={18} />}
      onClick={() => window.print()}
    >
      {t('series.print')}
    </Button>
  );
  return (
    <>
      <p className="no-print">
        <TextLink to="/dashboards">{t('series.back')}</TextLink>
      </p>
      <PageTitle title={t('series.title')} lead={t('series.lead')} actions={print} />
      <ListLayout filters={<SeriesFilters />}>
        {indicator ? (
          <Answer indicator={indicator} />
        ) : (
          <EmptyState title={t('series.chooseTitle')}>{t('series.choose')}</EmptyState>
        )}
      </ListLayout>
    </>
  );
}

function Answer({ indicator }: { indicator: string }) {
  const t = useDashboardText();
  const query = useQuery(seriesQuery(indicator, route.useSearch()));
  return (
    <QueryView
      query={query}
      lines={12}
      isEmpty={({ periods }) => periods.length === 0}
      empty={<EmptyState title={t('series.emptyTitle')}>{t('series.empty')}</EmptyState>}
    >
      {(series) => <SeriesFigure series={series} />}
    </QueryView>
  );
}

function SeriesFilters() {
  const t = useDashboardText();
  const language = useLanguage();
  const search = route.useSearch();
  const { change } = useUrlState();
  const { data: indicators = [] } = useQuery(indicatorChoiceQuery);
  const options = {
    generation: ['1.0', '2.0'].map((value) => ({ value, label: t('series.generationOption', { value }) })),
    municipality: useMunicipalities(),
    territoryType: TERRITORY_TYPES.map((value) => ({ value, label: t(`level.${value}`) })),
  };
  return (
    <>
      <NativeSelect
        className="no-print"
        label={t('series.indicator')}
        mb="md"
        value={search.indicator ?? ''}
        onChange={(event) => change({ indicator: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: t('series.chooseOption') },
          ...indicators.map(({ code, name }) => ({ value: code, label: localizedString(name, language) })),
        ]}
      />
      <FilterBar
        active={activeFilters(search, options)}
        names={['generation', 'municipality', 'territoryType', 'from', 'until']}
      >
        <FilterSelect name="generation" label={t('series.generation')} options={options.generation} />
        <FilterSelect name="municipality" label={t('series.municipality')} options={options.municipality} />
        <FilterSelect
          name="territoryType"
          label={t('series.territoryType')}
          options={options.territoryType}
        />
        <PeriodField name="from" label={t('series.from')} />
        <PeriodField name="until" label={t('series.until')} />
      </FilterBar>
    </>
  );
}

/** A period as people may type it; it stands in the address once they leave the field. */
function PeriodField({ name, label }: { name: 'from' | 'until'; label: string }) {
  const t = useDashboardText();
  const { change } = useUrlState();
  const current = route.useSearch()[name] ?? '';
  const [typed, setTyped] = useState(current);
  return (
    <TextInput
      key={current}
      label={label}
      description={t('series.periodHint')}
      defaultValue={current}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => typed !== current && change({ [name]: typed.trim() || undefined })}
      onKeyDown={(event) => event.key === 'Enter' && change({ [name]: typed.trim() || undefined })}
    />
  );
}
