import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { API_BASE } from '~/api/client';
import { DataTable } from '~/ui/DataTable';
import { LocalizedText } from '~/ui/LocalizedText';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { EmptyState } from '~/ui/states';
import { DateText } from '~/ui/values';
import { changesQuery } from './queries';
import { useOpenDataText } from './texts';

/** How a copy is kept up to date, with a command to copy and the feed as it is now. */
export function ChangeFeed() {
  const t = useOpenDataText();
  const { origin } = window.location;
  return (
    <Section title={t('feed.title')} intro={t('feed.words')}>
      <p>{t('feed.command')}</p>
      <pre
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
        tabIndex={0}
        style={{
          overflowX: 'auto',
          padding: '1rem',
          border: '1px solid var(--mantine-color-default-border)',
        }}
      >
        <code>{`curl -s "${origin}${API_BASE}/changes?type=organization&type=membership&pageSize=50"\ncurl -s "${origin}${API_BASE}/changes?type=organization&type=membership&after=$CURSOR"`}</code>
      </pre>
      <p>{t('feed.fields')}</p>
      <Latest />
    </Section>
  );
}

function Latest() {
  const t = useOpenDataText();
  const query = useQuery(changesQuery);
  return (
    <QueryView query={query} lines={5} isEmpty={hasNoItems} empty={<EmptyState title={t('feed.empty')} />}>
      {({ items }) => (
        <DataTable
          caption={t('feed.live')}
          rows={items}
          rowKey={({ id }) => id}
          columns={[
            { key: 'at', header: t('feed.at'), cell: ({ at }) => <DateText value={at} time /> },
            { key: 'act', header: t('feed.act'), rowHeader: true, cell: ({ act }) => <code>{act}</code> },
            { key: 'kind', header: t('feed.kind'), cell: ({ kind }) => t(`feed.kinds.${kind}`) },
            {
              key: 'subject',
              header: t('feed.subject'),
              cell: ({ subject, replacedBy }) => (
                <Anchor href={replacedBy ?? subject.href}>
                  <code>{subject.type}</code>
                </Anchor>
              ),
            },
            {
              key: 'where',
              header: t('feed.where'),
              cell: ({ partnership }) => <LocalizedText value={partnership?.name} unmarked />,
            },
          ]}
        />
      )}
    </QueryView>
  );
}
