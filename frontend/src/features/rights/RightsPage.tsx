import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { useMe } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { BackLink } from '~/ui/BackLink';
import { activeFilters, FilterBar, FilterSelect } from '~/ui/FilterBar';
import { ListLayout } from '~/ui/ListLayout';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { EmptyState } from '~/ui/states';
import { useRightsByTheme } from '~/ui/useRights';
import { type RightsComparison, rightsComparisonQuery } from './queries';
import { RightsTables } from './RightsTables';
import { RightsWords } from './RightsWords';
import { useComparisonText } from './texts';

const route = getRouteApi('/partnerships/$partnershipId/rights');

/** Which rights the members of a partnership check, beside each other: to learn from, never to rank (2b-R39). */
export function RightsPage() {
  const t = useComparisonText();
  const { partnershipId } = route.useParams();
  return (
    <RequireSignIn>
      <BackLink to="/partnerships/$partnershipId" params={{ partnershipId }} search={{ tab: 'members' }}>
        {t('back')}
      </BackLink>
      <Content partnershipId={partnershipId} />
    </RequireSignIn>
  );
}

function Content({ partnershipId }: { partnershipId: string }) {
  const t = useComparisonText();
  const language = useLanguage();
  const query = useQuery(rightsComparisonQuery(partnershipId));
  return (
    <QueryView query={query} lines={12}>
      {(found) => (
        <>
          <PageTitle
            kicker={localizedString(found.partnership.name, language)}
            title={t('title')}
            lead={t('lead')}
          />
          <p>
            {t('sharing', { count: found.sharing, members: found.members })} {t('notShared')}
          </p>
          <Lists found={found} />
        </>
      )}
    </QueryView>
  );
}

function Lists({ found }: { found: RightsComparison }) {
  const search = route.useSearch();
  const t = useComparisonText();
  if (!found.visible) {
    return (
      <EmptyState title={t('hiddenTitle')} actions={<OwnLists />}>
        {t('hidden')}
      </EmptyState>
    );
  }
  if (found.items.length === 0) {
    return (
      <EmptyState title={t('emptyTitle')} actions={<OwnLists />}>
        {t('empty')}
      </EmptyState>
    );
  }
  return (
    <ListLayout filters={<RightsFilters />}>
      <RightsTables lists={found.items} {...search} />
      <RightsWords lists={found.items} />
    </ListLayout>
  );
}

function RightsFilters() {
  const t = useComparisonText();
  const { theme, checked } = route.useSearch();
  const options = {
    theme: (useRightsByTheme() ?? [])
      .filter(({ theme: code }) => code)
      .map(({ theme: value, label }) => ({ value, label })),
    checked: [{ value: 'true', label: t('onlyChecked') }],
  };
  return (
    <FilterBar active={activeFilters({ theme, checked }, options)} names={Object.keys(options)}>
      <FilterSelect name="theme" label={t('theme')} options={options.theme} />
      <FilterSelect name="checked" label={t('which')} any={t('allRights')} options={options.checked} />
    </FilterBar>
  );
}

/** The way to the list of each organisation the reader may write for. */
function OwnLists() {
  const t = useComparisonText();
  const language = useLanguage();
  const writes = (useMe()?.organizations ?? []).filter(({ role }) => role !== 'reader');
  return writes.map(({ organization: { id, name } }) => (
    <TextLink key={id} to={`/organizations/${id}/edit` as string} search={{ tab: 'rights' } as never}>
      {t('ownList', { name: localizedString(name, language) })}
    </TextLink>
  ));
}
