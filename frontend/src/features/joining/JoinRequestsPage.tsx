import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { formatCount } from '~/lib/format/number';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { decidesOnJoining, isReviewer, useMe } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { type Column, DataTable } from '~/ui/DataTable';
import { ListLayout } from '~/ui/ListLayout';
import { LocalizedText } from '~/ui/LocalizedText';
import { ButtonLink, TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { Pagination } from '~/ui/Pagination';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { ReviewTabs } from '~/ui/ReviewTabs';
import { EmptyState } from '~/ui/states';
import { DateText } from '~/ui/values';
import { JoinRequestStatusBadge } from './JoinRequestStatusBadge';
import type { JoinRequest } from './model';
import { joinRequestsQuery } from './queries';
import { useJoiningText } from './texts';

const route = getRouteApi('/review/join-requests');

/** People who want to act for an organisation, for its owners and the administration. */
export function JoinRequestsPage() {
  const t = useJoiningText();
  const me = useMe();
  const reviewer = me !== undefined && isReviewer(me);
  return (
    <RequireSignIn allow={(person) => isReviewer(person) || decidesOnJoining(person)}>
      <PageTitle title={t('list.title')} lead={reviewer ? t('list.leadReviewer') : t('list.lead')} />
      {reviewer && <ReviewTabs />}
      <Requests />
    </RequireSignIn>
  );
}

function Requests() {
  const t = useJoiningText();
  const language = useLanguage();
  const search = route.useSearch();
  const query = useQuery(joinRequestsQuery(search));
  return (
    <>
      <StatusFilter />
      <QueryView query={query} lines={8} isEmpty={hasNoItems} empty={<Nothing waiting={!search.status} />}>
        {(found) => (
          <>
            <ListLayout.Head
              count={t('list.count', { count: found.total, shown: formatCount(found.total, language) })}
            />
            <RequestTable items={found.items} />
            <Pagination {...found} />
          </>
        )}
      </QueryView>
    </>
  );
}

function StatusFilter() {
  const t = useJoiningText();
  const { status } = route.useSearch();
  const navigate = route.useNavigate();
  const states = ['open', 'accepted', 'refused', 'withdrawn', 'all'] as const;
  const choose = (value: string) => {
    const chosen = states.find((state) => state === value);
    void navigate({ search: { status: chosen === 'open' ? undefined : chosen }, resetScroll: false });
  };
  return (
    <NativeSelect
      label={t('list.filter')}
      value={status ?? 'open'}
      onChange={(event) => choose(event.currentTarget.value)}
      data={states.map((value) => ({ value, label: t(`list.option.${value}`) }))}
      maw="22rem"
      mb="lg"
    />
  );
}

function Nothing({ waiting }: { waiting: boolean }) {
  const t = useJoiningText();
  const all = (
    <ButtonLink to="/review/join-requests" search={{ status: 'all' }} variant="default">
      {t('list.showAll')}
    </ButtonLink>
  );
  return (
    <EmptyState title={waiting ? t('list.emptyTitle') : t('list.noneTitle')} actions={all}>
      {waiting && t('list.empty')}
    </EmptyState>
  );
}

function RequestTable({ items }: { items: JoinRequest[] }) {
  const t = useJoiningText();
  const columns: Column<JoinRequest>[] = [
    {
      key: 'person',
      header: t('page.person'),
      rowHeader: true,
      cell: ({ id, applicant }) => (
        <TextLink to="/join-requests/$joinRequestId" params={{ joinRequestId: id }}>
          {applicant.name}
        </TextLink>
      ),
    },
    {
      key: 'organization',
      header: t('list.organization'),
      cell: ({ organization, claim, status }) => (
        <>
          <LocalizedText value={organization.name} unmarked />
          {claim && status === 'open' && ` (${t('list.claim')})`}
        </>
      ),
    },
    { key: 'function', header: t('page.function'), cell: (request) => request.function },
    {
      key: 'since',
      header: t('page.requestedOn'),
      cell: ({ requestedOn }) => <DateText value={requestedOn} />,
    },
    {
      key: 'state',
      header: t('list.state'),
      cell: ({ status }) => <JoinRequestStatusBadge status={status} />,
    },
  ];
  return (
    <DataTable
      caption={t('list.joinRequests')}
      captionHidden
      rows={items}
      rowKey={({ id }) => id}
      columns={columns}
    />
  );
}
