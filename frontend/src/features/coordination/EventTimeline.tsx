import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { keepPreviousData, queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, read } from '~/api/client';
import type { Page } from '~/api/collection';
import type { Schema } from '~/api/schema';
import { downloadText, toCsv } from '~/lib/csv';
import { formatDate, today } from '~/lib/format/date';
import { formatCount } from '~/lib/format/number';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { ListLayout } from '~/ui/ListLayout';
import { TextLink } from '~/ui/links';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { ErrorState } from '~/ui/states';
import { Timeline } from '~/ui/Timeline';
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
}

const KINDS: Kind[] = [
  'founding',
  'name',
  'phase',
  'boundary',
  'rule',
  'member',
  'people',
  'decision',
  'division',
];
const STEP = 50;
const LARGEST_PAGE = 200;

const ask = (
  of: TimelineOf,
  { kind, from, until }: Filter,
  page: number,
  pageSize: number,
  signal?: AbortSignal,
) => {
  const query = { ...of, kind: kind && [kind], from, until, page, pageSize };
  return read(api.GET('/timeline', { params: { query }, signal }));
};

const timelineQuery = (of: TimelineOf, filter: Filter, shown: number) =>
  queryOptions({
    queryKey: ['coordination', 'timeline', of, filter, shown],
    queryFn: ({ signal }): Promise<Page<TimelineEvent>> =>
      ask(of, filter, 1, Math.min(shown, LARGEST_PAGE), signal),
    placeholderData: keepPreviousData,
  });

/** What happened to a partnership, an organisation or a post, on the day it took effect. */
export function EventTimeline({ of }: { of: TimelineOf }) {
  const t = useTimelineText();
  const language = useLanguage();
  const [filter, setFilter] = useState<Filter>({});
  const [shown, setShown] = useState(STEP);
  const query = useQuery(timelineQuery(of, filter, shown));
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
            {items.length < total && items.length < LARGEST_PAGE && (
              <Button variant="default" className="no-print" onClick={() => setShown(shown + STEP)}>
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
          ...KINDS.map((value) => ({ value, label: t(`kinds.${value}`) })),
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
