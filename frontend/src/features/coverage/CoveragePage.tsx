import { Button, Checkbox } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type CodeOption, useVocabulary } from '~/api/refData';
import { useMunicipalities } from '~/api/territories';
import { formatDate } from '~/lib/format/date';
import { formatCount } from '~/lib/format/number';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { BackLink } from '~/ui/BackLink';
import { activeFilters, FilterBar, FilterSelect } from '~/ui/FilterBar';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { EmptyState } from '~/ui/states';
import { useUrlState } from '~/ui/urlState';
import { Behind } from './Behind';
import classes from './Coverage.module.css';
import { CoverageMap } from './CoverageMap';
import { PlacesTable } from './PlacesTable';
import { type Coverage, coverageQuery } from './queries';
import { useCoverageText } from './texts';
import { useCoverageDownload } from './useCoverageDownload';
import { WeekTable } from './WeekTable';

const route = getRouteApi('/coverage');

/** When and where services are open, and when and where nobody says to be (3-R20). */
export function CoveragePage() {
  const t = useCoverageText();
  const query = useQuery(coverageQuery(route.useSearch()));
  return (
    <>
      <BackLink to="/organizations">{t('back')}</BackLink>
      <PageTitle title={t('title')} lead={t('lead')} />
      <Filters />
      <QueryView
        query={query}
        lines={12}
        isEmpty={({ services, withoutHours }) => services + withoutHours === 0}
        empty={<EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>}
      >
        {(coverage) => <Calendar coverage={coverage} />}
      </QueryView>
    </>
  );
}

function Filters() {
  const t = useCoverageText();
  const search = route.useSearch();
  const { change } = useUrlState();
  const options: Record<'municipality' | 'theme' | 'targetGroup' | 'language', CodeOption[]> = {
    municipality: useMunicipalities(),
    theme: useVocabulary('themes'),
    targetGroup: useVocabulary('targetGroups'),
    language: useVocabulary('languages'),
  };
  const names = Object.keys(options) as (keyof typeof options)[];
  return (
    <FilterBar active={activeFilters(search, options)} names={names}>
      <div className={classes.tools}>
        {names.map((name) => (
          <FilterSelect key={name} name={name} label={t(`filters.${name}`)} options={options[name]} />
        ))}
        <Checkbox
          label={t('walkIn')}
          checked={search.walkIn ?? false}
          onChange={(event) => change({ walkIn: event.currentTarget.checked || undefined })}
        />
      </div>
    </FilterBar>
  );
}

function Calendar({ coverage }: { coverage: Coverage }) {
  const t = useCoverageText();
  const language = useLanguage();
  const { municipality } = route.useSearch();
  const download = useCoverageDownload(coverage);
  return (
    <>
      <div className={classes.explained}>
        <p role="status">
          {t('count', { count: coverage.services, shown: formatCount(coverage.services, language) })}{' '}
          {coverage.withoutHours > 0 &&
            t('without', {
              count: coverage.withoutHours,
              shown: formatCount(coverage.withoutHours, language),
            })}
        </p>
        <p>{t('definition')}</p>
        <p>{t('caveat')}</p>
        <p className={classes.soft}>{t('source', { day: formatDate(coverage.asOf, language) })}</p>
      </div>
      <div className={`${classes.tools} no-print`}>
        <Button variant="default" leftSection={<IconDownload aria-hidden size={18} />} onClick={download}>
          {t('download')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconPrinter aria-hidden size={18} />}
          onClick={() => window.print()}
        >
          {t('print')}
        </Button>
      </div>
      {coverage.services > 0 && (
        <>
          <Section title={t('week')} intro={t('weekIntro')}>
            <WeekTable counts={coverage.total} />
          </Section>
          <Behind />
          <Section title={t(municipality?.length === 1 ? 'neighborhoods' : 'municipalities')}>
            <PlacesTable places={coverage.places} />
          </Section>
          {municipality?.length !== 1 && (
            <Section title={t('map.section')}>
              <CoverageMap coverage={coverage} />
            </Section>
          )}
        </>
      )}
    </>
  );
}
