import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useVocabularyLabel } from '~/api/refData';
import { formatCount } from '~/lib/format/number';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { isReviewer } from '~/session/me';
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
import { useRegistrationFormText } from './formTexts';
import type { RegistrationItem } from './model';
import { reviewQuery } from './queries';
import { RegistrationStatusBadge } from './RegistrationStatusBadge';
import { useRegistrationText } from './texts';

const route = getRouteApi('/review/registrations');

/** Registrations that wait for an answer, and those that had one. */
export function ReviewListPage() {
  const t = useRegistrationText();
  return (
    <RequireSignIn allow={isReviewer}>
      <PageTitle title={t('review.title')} lead={t('review.lead')} />
      <ReviewTabs />
      <ToReview />
    </RequireSignIn>
  );
}

function ToReview() {
  const t = useRegistrationText();
  const language = useLanguage();
  const search = route.useSearch();
  const query = useQuery(reviewQuery(search));
  return (
    <>
      <StatusFilter />
      <QueryView query={query} lines={8} isEmpty={hasNoItems} empty={<Nothing waiting={!search.status} />}>
        {(found) => (
          <>
            <ListLayout.Head
              count={t('review.count', { count: found.total, shown: formatCount(found.total, language) })}
            />
            <RegistrationTable items={found.items} />
            <Pagination {...found} />
          </>
        )}
      </QueryView>
    </>
  );
}

function StatusFilter() {
  const t = useRegistrationText();
  const { status } = route.useSearch();
  const navigate = route.useNavigate();
  const states = ['submitted', 'returned', 'accepted', 'refused', 'withdrawn', 'all'] as const;
  const choose = (value: string) => {
    const chosen = states.find((state) => state === value);
    void navigate({ search: { status: chosen === 'submitted' ? undefined : chosen }, resetScroll: false });
  };
  return (
    <NativeSelect
      label={t('review.filter')}
      value={status ?? 'submitted'}
      onChange={(event) => choose(event.currentTarget.value)}
      data={states.map((value) => ({ value, label: t(`review.option.${value}`) }))}
      maw="22rem"
      mb="lg"
    />
  );
}

function Nothing({ waiting }: { waiting: boolean }) {
  const t = useRegistrationText();
  const all = (
    <ButtonLink to="/review/registrations" search={{ status: 'all' }} variant="default">
      {t('review.showAll')}
    </ButtonLink>
  );
  return (
    <EmptyState title={waiting ? t('review.emptyTitle') : t('review.noneTitle')} actions={all}>
      {waiting && t('review.empty')}
    </EmptyState>
  );
}

function RegistrationTable({ items }: { items: RegistrationItem[] }) {
  const t = useRegistrationText();
  const f = useRegistrationFormText();
  const typeLabel = useVocabularyLabel('organizationTypes');
  const columns: Column<RegistrationItem>[] = [
    {
      key: 'name',
      header: t('review.name'),
      rowHeader: true,
      cell: ({ id, name }) => (
        <TextLink to="/review/registrations/$registrationId" params={{ registrationId: id }}>
          {name ?? t('unnamed')}
        </TextLink>
      ),
    },
    { key: 'type', header: t('review.type'), cell: ({ type }) => typeLabel(type) },
    {
      key: 'municipality',
      header: t('review.municipality'),
      cell: ({ municipality }) => <LocalizedText value={municipality?.name} unmarked />,
    },
    {
      key: 'partnership',
      header: t('review.partnership'),
      cell: ({ partnership }) => <LocalizedText value={partnership?.name} unmarked />,
    },
    {
      key: 'language',
      header: t('review.language'),
      cell: ({ applicant }) => f(`language.${applicant.language}`),
    },
    {
      key: 'since',
      header: t('review.since'),
      cell: ({ submittedOn }) => submittedOn && <DateText value={submittedOn} />,
    },
    {
      key: 'state',
      header: t('review.state'),
      cell: ({ status }) => <RegistrationStatusBadge status={status} />,
    },
  ];
  return (
    <DataTable
      caption={t('review.list')}
      captionHidden
      rows={items}
      rowKey={({ id }) => id}
      columns={columns}
    />
  );
}
