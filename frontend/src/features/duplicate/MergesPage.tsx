import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { formatCount } from '~/lib/format/number';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { isAdministration } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { DataTable } from '~/ui/DataTable';
import { ListLayout } from '~/ui/ListLayout';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { Pagination } from '~/ui/Pagination';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { StatusBadge } from '~/ui/StatusBadge';
import { EmptyState } from '~/ui/states';
import { DateText } from '~/ui/values';
import { DuplicateTabs } from './DuplicateTabs';
import type { MergeItem } from './model';
import { mergesQuery } from './queries';
import { useDuplicateText } from './texts';

const route = getRouteApi('/review/merges');

/** What was merged, newest first. */
export function MergesPage() {
  const t = useDuplicateText();
  return (
    <RequireSignIn allow={isAdministration}>
      <PageTitle title={t('merges.title')} lead={t('merges.lead')} />
      <DuplicateTabs />
      <Merges />
    </RequireSignIn>
  );
}

function Merges() {
  const t = useDuplicateText();
  const language = useLanguage();
  const query = useQuery(mergesQuery(route.useSearch()));
  return (
    <QueryView
      query={query}
      lines={6}
      isEmpty={hasNoItems}
      empty={<EmptyState title={t('merges.emptyTitle')}>{t('merges.empty')}</EmptyState>}
    >
      {(found) => (
        <>
          <ListLayout.Head
            count={t('merges.count', { count: found.total, shown: formatCount(found.total, language) })}
          />
          <MergeTable items={found.items} />
          <Pagination {...found} />
        </>
      )}
    </QueryView>
  );
}

function MergeTable({ items }: { items: MergeItem[] }) {
  const t = useDuplicateText();
  return (
    <DataTable
      caption={t('merges.title')}
      captionHidden
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'merged',
          header: t('merges.merged'),
          rowHeader: true,
          cell: ({ id, merged }) => (
            <TextLink to="/review/merges/$mergeId" params={{ mergeId: id }}>
              <LocalizedText value={merged.name} />
            </TextLink>
          ),
        },
        {
          key: 'survivor',
          header: t('merges.survivor'),
          cell: ({ survivor }) => <LocalizedText value={survivor.name} />,
        },
        { key: 'at', header: t('merges.at'), cell: ({ mergedAt }) => <DateText value={mergedAt} time /> },
        { key: 'by', header: t('merges.by'), cell: ({ mergedBy }) => mergedBy },
        {
          key: 'state',
          header: t('merges.state'),
          cell: ({ undoneAt }) => (
            <StatusBadge tone={undoneAt ? 'neutral' : 'done'}>
              {undoneAt ? t('merges.undone') : t('merges.standing')}
            </StatusBadge>
          ),
        },
      ]}
    />
  );
}
