import { Button, TextInput } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { HISTORY_KINDS } from '~/api/journal';
import { downloadText, toCsv } from '~/lib/csv';
import { formatDate, today } from '~/lib/format/date';
import { formatCount } from '~/lib/format/number';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { FilterSelect } from '~/ui/FilterBar';
import { ListLayout } from '~/ui/ListLayout';
import { Pagination } from '~/ui/Pagination';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { EmptyState, ErrorState } from '~/ui/states';
import { Timeline } from '~/ui/Timeline';
import { useUrlState } from '~/ui/urlState';
import { EntryDetails, useActor, useSentence } from './Entry';
import classes from './History.module.css';
import { changesOf, type HistoryOf, type JournalEntry } from './model';
import { historyQuery, historySearch, wholeHistory } from './queries';
import { useJournalText } from './texts';
import { useWords } from './useWords';

/**
 * What happened to a partnership, an organisation or a post, as far as the reader takes part in it.
 * The page it stands on takes `historyParameters` into its address.
 */
export function History({ of, title }: { of: HistoryOf; title?: string }) {
  const t = useJournalText();
  const sentence = useSentence();
  const language = useLanguage();
  const { search } = useUrlState();
  const query = useQuery(historyQuery(of, search));
  return (
    <Section title={title ?? t('title')} intro={t('intro')}>
      <Filters />
      <QueryView query={query} lines={8} isEmpty={hasNoItems} empty={<Nothing />}>
        {({ items, page, pageSize, total }) => (
          <>
            <ListLayout.Head
              count={t('count', { count: total, shown: formatCount(total, language) })}
              tools={<Tools of={of} />}
            />
            <Timeline
              label={t('list')}
              entries={items.map((entry) => ({
                key: String(entry.id),
                at: entry.at,
                time: true,
                title: sentence(entry),
                children: <EntryDetails entry={entry} of={of} />,
              }))}
            />
            <Pagination page={page} pageSize={pageSize} total={total} />
          </>
        )}
      </QueryView>
    </Section>
  );
}

function Filters() {
  const t = useJournalText();
  const language = useLanguage();
  const { search, change } = useUrlState();
  const { what, from, until } = historySearch.parse(search);
  const filtered = what !== undefined || from !== undefined || until !== undefined;
  const period = {
    from: from ? formatDate(from, language) : t('beginning'),
    until: until ? formatDate(until, language) : t('open'),
  };
  return (
    <>
      <div className={`${classes.filters} no-print`}>
        <FilterSelect
          name="what"
          label={t('what')}
          options={HISTORY_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        />
        {(['from', 'until'] as const).map((name) => (
          <TextInput
            key={name}
            type="date"
            label={t(name)}
            value={(name === 'from' ? from : until) ?? ''}
            max={today()}
            onChange={(event) => change({ [name]: event.currentTarget.value || undefined })}
          />
        ))}
        {filtered && (
          <Button
            variant="subtle"
            onClick={() => change({ what: undefined, from: undefined, until: undefined })}
          >
            {t('clear')}
          </Button>
        )}
      </div>
      {(from || until) && <p className="print-only">{t('period', period)}</p>}
    </>
  );
}

function Nothing() {
  const t = useJournalText();
  const { search } = useUrlState();
  const { what, from, until } = historySearch.parse(search);
  return what || from || until ? (
    <EmptyState title={t('noneTitle')}>{t('none')}</EmptyState>
  ) : (
    <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>
  );
}

function Tools({ of }: { of: HistoryOf }) {
  const t = useJournalText();
  const { search } = useUrlState();
  const rows = useRows();
  const download = useMutation({
    mutationFn: async () => {
      const entries = await wholeHistory(of, search);
      downloadText(`history-${today()}.csv`, toCsv(rows(entries)), 'text/csv;charset=utf-8');
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

const COLUMNS = ['at', 'act', 'about', 'partnership', 'organization', 'actor', 'changes'] as const;

/** The download says the same as the page, a line for each act. */
function useRows(): (entries: JournalEntry[]) => string[][] {
  const t = useJournalText();
  const language = useLanguage();
  const sentence = useSentence();
  const actor = useActor();
  const { label, pair } = useWords();
  const changes = (entry: JournalEntry) =>
    changesOf(entry).map((change) => {
      const [was, is] = pair(entry, change);
      const words = `${label(change.field)}: ${is}`;
      return entry.before === undefined ? words : `${words} (${t('was', { value: was })})`;
    });
  return (entries) => [
    COLUMNS.map((name) => t(`column.${name}`)),
    ...entries.map((entry) => [
      entry.at,
      sentence(entry),
      localizedString(entry.about.name, language),
      localizedString(entry.partnership?.name, language),
      localizedString(entry.organization?.name, language),
      actor(entry),
      changes(entry).join(' | '),
    ]),
  ];
}
