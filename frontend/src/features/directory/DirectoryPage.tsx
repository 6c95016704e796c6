import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ListLayout } from '~/ui/ListLayout';
import { ButtonLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { Pagination } from '~/ui/Pagination';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { EmptyState } from '~/ui/states';
import { useUrlState } from '~/ui/urlState';
import classes from './Directory.module.css';
import { DirectoryFilters, useActiveFilters } from './DirectoryFilters';
import { DirectorySearch } from './DirectorySearch';
import { DirectoryTools } from './DirectoryTools';
import { MunicipalityMap } from './MunicipalityMap';
import { OrganizationList } from './OrganizationList';
import { directoryQuery } from './queries';
import { useDirectoryText } from './texts';

const route = getRouteApi('/organizations');

export function DirectoryPage() {
  const t = useDirectoryText();
  const search = route.useSearch();
  const query = useQuery(directoryQuery(search));
  return (
    <>
      <PageTitle
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <ButtonLink to="/supply" variant="default">
              {t('supply.link')}
            </ButtonLink>
            <ButtonLink to={'/coverage' as string} variant="default">
              {t('coverageLink')}
            </ButtonLink>
          </>
        }
      />
      <DirectorySearch />
      <ListLayout filters={<DirectoryFilters page={query.data} />}>
        <QueryView query={query} lines={9} isEmpty={hasNoItems} empty={<NothingFound />}>
          {(found) => (
            <>
              <DirectoryTools total={found.total} />
              {found.readAs && (
                <p className={classes.note}>{t('readAs', { typed: search.q ?? '', words: found.readAs })}</p>
              )}
              {search.map && <MunicipalityMap page={found} />}
              <OrganizationList items={found.items} />
              <Pagination {...found} />
            </>
          )}
        </QueryView>
      </ListLayout>
    </>
  );
}

/** Says which of the things asked for can be let go. */
function NothingFound() {
  const t = useDirectoryText();
  const search = route.useSearch();
  const { search: address, change } = useUrlState();
  const active = useActiveFilters(search);
  const without = (name: string, value: string) => {
    const left = [address[name] ?? []].flat().filter((single) => String(single) !== value);
    change({ [name]: left.length ? left : undefined });
  };
  const actions = (
    <>
      {active.map(({ name, value, label }) => (
        <Button key={`${name}-${value}`} variant="default" onClick={() => without(name, value)}>
          {t('empty.without', { label })}
        </Button>
      ))}
      {search.q && active.length > 0 && (
        <Button variant="default" onClick={() => change({ q: undefined })}>
          {t('empty.without', { label: `‘${search.q}’` })}
        </Button>
      )}
      <ButtonLink to="/organizations" variant="default">
        {t('empty.clear')}
      </ButtonLink>
    </>
  );
  return (
    <EmptyState title={t('empty.title')} actions={actions}>
      {active.length > 0 ? t('empty.filtered') : t('empty.words')}
    </EmptyState>
  );
}
