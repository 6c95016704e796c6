import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { api, read } from '~/api/client';
import type { Page } from '~/api/collection';
import type { Schema } from '~/api/schema';
import { EVENT_KINDS, timelineParameters } from '~/api/timeline';
import { downloadText, toCsv } from '~/lib/csv';
import { formatDate, today } from '~/lib/format/date';
import { formatCount } from '~/lib/format/number';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { searchOf } from '~/lib/search';
import { ListLayout } from '~/ui/ListLayout';
import { TextLink } from '~/ui/links';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { ErrorState } from '~/ui/states';
import { Timeline } from '~/ui/Timeline';
import { useUrlState } from '~/ui/urlState';
import { useTimelineText } from './timelineTexts';

type TimelineEvent = Schema<'TimelineEvent'>;
type Kind = TimelineEvent['kind'];

interface TimelineOf {
  partnership?: string;
  organization?: string;
  post?: string;
}

interface Filter {
  kind?: Kind;
  from?: string;
  until?: string;
  asOf?: string;
}

const STEP = 50;
const LARGEST_PAGE = 200;

const ask = (
  of: TimelineOf,
  { kind, from, until, asOf }: Filter,
  page: number,
  pageSize: number,
  signal?: AbortSignal,
) => {
  const query = { ...of, kind: kind && [kind], from, until, asOf, page, pageSize };
  return read(api.GET('/timeline', { params: { query }, signal }));
};

/** Fifty at a time, as far as there are. */
const timelineQuery = (of: TimelineOf, filter: Filter) =>
  infiniteQueryOptions({
    queryKey: ['coordination', 'timeline', of, filter],
    queryFn: ({ signal, pageParam }): Promise<Page<TimelineEvent>> =>
      ask(of, filter, pageParam, STEP, signal),
    initialPageParam: 1,
    getNextPageParam: ({ page, total }) => (page * STEP < total ? page + 1 : undefined),
    placeholderData: keepPreviousData,
    select: ({ pages }) => ({
      items: pages.flatMap(({ items }) => items),
      total: pages.at(-1)?.total ?? 0,
    }),
  });

/** The filter as the address has it. */
function useFilter(): [Filter, (filter: Filter) => void] {
  const { search, change } = useUrlState();
  const { asOf, event, eventsFrom, eventsUntil } = searchOf(timelineParameters).parse(search);
  const filter = { kind: event, from: eventsFrom, until: eventsUntil, asOf };
  return [filter, ({ kind, from, until }) => change({ event: kind, eventsFrom: from, eventsUntil: until })];
}

/** What happened to a partnership, an organisation or a post, on the day it took effect. */
export function EventTimeline({ of }: { of: TimelineOf }) {
  const t = useTimelineText();
  const language = useLanguage();
  const [filter, setFilter] = useFilter();
  const query = useInfiniteQuery(timelineQuery(of, filter));
  const entry = useEntry();
  return (
    <Section title={t('title')} intro={t('intro')}>
      <Filters filter={filter} onChange={setFilter} />
      <QueryView query={query} lines={8} isEmpty={({ total }) => total === 0} empty={<p>{t('empty')}</p>}>
        {({ items, total }) => (
          <>
            <ListLayout.Head
              count={t('count', { count: total, shown: formatCount(total, language) })}
              tools={<Tools of={of} filter={filter} />}
            />
            <Timeline label={t('list')} entries={items.map(entry)} />
            {query.hasNextPage && (
              <Button
                variant="default"
                className="no-print"
                loading={query.isFetchingNextPage}
                onClick={() => void query.fetchNextPage()}
              >
                {t('more')}
              </Button>
            )}
          </>
        )}
      </QueryView>
    </Section>
  );
}

function Filters({ filter, onChange }: { filter: Filter; onChange: (filter: Filter) => void }) {
  const t = useTimelineText();
  return (
    <div
      className="no-print"
      style={{ display: 'flex', flexWrap: 'wrap', gap: '1rem', marginBottom: '1rem' }}
    >
      <NativeSelect
        label={t('kind')}
        value={filter.kind ?? ''}
        onChange={(event) => onChange({ ...filter, kind: (event.currentTarget.value || undefined) as Kind })}
        data={[
          { value: '', label: t('all') },
          ...EVENT_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) })),
        ]}
      />
      {(['from', 'until'] as const).map((name) => (
        <TextInput
          key={name}
          type="date"
          label={t(name)}
          value={filter[name] ?? ''}
          onChange={(event) => onChange({ ...filter, [name]: event.currentTarget.value || undefined })}
        />
      ))}
    </div>
  );
}

const useWhat = () => {
  const t = useTimelineText();
  const known = useTimelineText.trees.nl as { what: object };
  return (what: string) => t(what in known.what ? (`what.${what}` as 'what.other') : 'what.other');
};

/** An event as a line of the timeline: what, about whom, and who wrote it down when. */
function useEntry() {
  const t = useTimelineText();
  const language = useLanguage();
  const what = useWhat();
  return (event: TimelineEvent) => {
    const title = localizedString(event.title, language);
    const detail = localizedString(event.detail, language);
    return {
      key: event.key,
      at: event.on,
      title: (
        <>
          {what(event.what)}
          {title && ': '}
          {title && event.page ? <TextLink to={event.page as string}>{title}</TextLink> : title}
          {event.person && ` – ${event.person}`}
        </>
      ),
      children: (
        <>
          {detail && <p style={{ margin: 0 }}>{detail}</p>}
          {event.recordedAt && (
            <p style={{ margin: 0, fontSize: '0.9em' }}>
              {t('recorded', { date: formatDate(event.recordedAt, language) })}
              {event.recordedBy && ` ${t('by', { name: event.recordedBy })}`}
            </p>
          )}
        </>
      ),
    };
  };
}

function Tools({ of, filter }: { of: TimelineOf; filter: Filter }) {
  const t = useTimelineText();
  const language = useLanguage();
  const what = useWhat();
  const columns = ['on', 'kind', 'what', 'title', 'detail', 'person', 'recordedAt', 'recordedBy'] as const;
  const download = useMutation({
    mutationFn: async () => {
      const events = await everything(of, filter);
      const rows = events.map((event) => [
        event.on,
        t(`kinds.${event.kind}`),
        what(event.what),
        localizedString(event.title, language),
        localizedString(event.detail, language),
        event.person ?? '',
        event.recordedAt ?? '',
        event.recordedBy ?? '',
      ]);
      const table = toCsv([columns.map((name) => t(`column.${name}`)), ...rows]);
      downloadText(`timeline-${today()}.csv`, table, 'text/csv;charset=utf-8');
    },
  });
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconDownload aria-hidden size={18} />}
        loading={download.isPending}
        onClick={() => download.mutate()}
      >
        {t('download')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconPrinter aria-hidden size={18} />}
        onClick={() => window.print()}
      >
        {t('print')}
      </Button>
      {download.error && <ErrorState problem={download.error} onRetry={() => download.mutate()} />}
    </>
  );
}

/** All pages of what the filter finds. */
async function everything(of: TimelineOf, filter: Filter): Promise<TimelineEvent[]> {
  const found: TimelineEvent[] = [];
  let total = 1;
  for (let page = 1; found.length < total; page += 1) {
    const answer = await ask(of, filter, page, LARGEST_PAGE);
    if (answer.items.length === 0) break;
    found.push(...answer.items);
    total = answer.total;
  }
  return found;
}
