import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useVocabulary, useVocabularyLabel } from '~/api/refData';
import { downloadText, toCsv } from '~/lib/csv';
import type { Localized } from '~/lib/i18n/localized';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { DataTable } from '~/ui/DataTable';
import { FilterSelect } from '~/ui/FilterBar';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { Pagination } from '~/ui/Pagination';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { StatusBadge } from '~/ui/StatusBadge';
import { useToast } from '~/ui/Toasts';
import { useUrlState } from '~/ui/urlState';
import { useOutcome } from '~/ui/useOutcome';
import { DateText } from '~/ui/values';
import { DecisionForm } from './DecisionForm';
import {
  allDecisions,
  type Decision,
  type DecisionFilters,
  decisionsQuery,
  useRecordDecision,
} from './queries';
import { useDecisionText } from './texts';

interface DecisionLogProps {
  partnershipId: string;
  /** What stands in the address. */
  filters: DecisionFilters;
  /** Bodies the reader may record a decision of. */
  recordFor: { id: string; name: Localized }[];
}

/** What a partnership decided, searched and narrowed in the address. */
export function DecisionLog({ partnershipId, filters, recordFor }: DecisionLogProps) {
  const t = useDecisionText();
  const toast = useToast();
  const [opened, setOpened] = useState(false);
  const record = useRecordDecision();
  const query = useQuery(decisionsQuery({ partnership: partnershipId }, filters));
  const narrowed = Object.values(filters).some((value) => value !== undefined);
  return (
    <Section
      title={t('log.title')}
      intro={t('log.intro')}
      actions={
        <>
          <Csv partnershipId={partnershipId} filters={filters} />
          {recordFor.length > 0 && <Button onClick={() => setOpened(true)}>{t('log.record')}</Button>}
        </>
      }
    >
      <Filters filters={filters} />
      <QueryView
        query={query}
        isEmpty={hasNoItems}
        empty={<p>{t(narrowed ? 'log.noneFound' : 'log.none')}</p>}
      >
        {({ items, page, pageSize, total }) => (
          <>
            <DecisionTable decisions={items} />
            <Pagination page={page} pageSize={pageSize} total={total} />
          </>
        )}
      </QueryView>
      {opened && (
        <DecisionForm
          partnershipId={partnershipId}
          bodies={recordFor}
          onSubmit={async (body, fields) => {
            await record.mutateAsync({ body, fields });
            toast(t('saved'));
          }}
          onClose={() => setOpened(false)}
        />
      )}
    </Section>
  );
}

function Filters({ filters }: { filters: DecisionFilters }) {
  const t = useDecisionText();
  const { change } = useUrlState();
  const [typed, setTyped] = useState(filters.q ?? '');
  return (
    <form
      className="no-print"
      style={{ display: 'flex', flexWrap: 'wrap', gap: '0.75rem', alignItems: 'end', marginBottom: '1rem' }}
      onSubmit={(event) => {
        event.preventDefault();
        change({ q: typed.trim() || undefined, page: undefined });
      }}
    >
      <TextInput
        label={t('log.q')}
        type="search"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit" variant="default">
        {t('log.search')}
      </Button>
      <FilterSelect name="mode" label={t('log.mode')} options={useVocabulary('decisionModes')} />
      <FilterSelect name="level" label={t('log.level')} options={useVocabulary('decisionLevels')} />
      <FilterSelect
        name="feedback"
        label={t('log.feedback')}
        options={(['given', 'missing'] as const).map((value) => ({ value, label: t(`log.${value}`) }))}
      />
      {(['from', 'until'] as const).map((name) => (
        <TextInput
          key={name}
          type="date"
          label={t(`log.${name}`)}
          value={filters[name] ?? ''}
          onChange={(event) => change({ [name]: event.currentTarget.value || undefined, page: undefined })}
        />
      ))}
    </form>
  );
}

/** Decisions as a table: also on the page of a meeting. */
export function DecisionTable({ decisions }: { decisions: Decision[] }) {
  const t = useDecisionText();
  const mode = useVocabularyLabel('decisionModes');
  return (
    <DataTable
      caption={t('log.title')}
      captionHidden
      rows={decisions}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'what',
          header: t('log.what'),
          rowHeader: true,
          cell: ({ id, title }) => (
            <TextLink to="/decisions/$decisionId" params={{ decisionId: id }}>
              <LocalizedText value={title} />
            </TextLink>
          ),
        },
        { key: 'on', header: t('log.on'), cell: ({ decidedOn }) => <DateText value={decidedOn} /> },
        { key: 'body', header: t('log.body'), cell: ({ body }) => <LocalizedText value={body.name} /> },
        { key: 'mode', header: t('log.mode'), cell: (decision) => mode(decision.mode) },
        {
          key: 'feedback',
          header: t('log.feedback'),
          cell: ({ feedbackGiven }) => (
            <StatusBadge tone={feedbackGiven ? 'done' : 'waiting'}>
              {t(feedbackGiven ? 'log.given' : 'log.missing')}
            </StatusBadge>
          ),
        },
      ]}
    />
  );
}

function Csv({ partnershipId, filters }: { partnershipId: string; filters: DecisionFilters }) {
  const t = useDecisionText();
  const language = useLanguage();
  const outcome = useOutcome();
  const mode = useVocabularyLabel('decisionModes');
  const level = useVocabularyLabel('decisionLevels');
  const [busy, setBusy] = useState(false);
  const save = () => {
    setBusy(true);
    const saved = allDecisions(partnershipId, filters).then((decisions) =>
      downloadText('decisions.csv', toCsv(rows(decisions)), 'text/csv'),
    );
    return outcome(saved).finally(() => setBusy(false));
  };
  const rows = (decisions: Decision[]) => [
    [
      t('log.on'),
      t('log.what'),
      t('form.words'),
      t('log.body'),
      t('log.level'),
      t('log.mode'),
      t('page.by'),
      t('page.alternatives'),
      t('page.reservations'),
      t('page.consequence'),
      t('log.feedback'),
    ],
    ...decisions.map((decision) => [
      decision.decidedOn,
      localizedString(decision.title, language),
      localizedString(decision.words, language),
      localizedString(decision.body.name, language),
      level(decision.level),
      mode(decision.mode),
      decision.decidedBy ?? '',
      decision.alternatives.map(({ title, why }) => `${title} (${t('page.why')}: ${why})`).join('; '),
      decision.reservations ?? '',
      decision.consequence ?? '',
      t(decision.feedbackGiven ? 'log.given' : 'log.missing'),
    ]),
  ];
  return (
    <Button variant="default" loading={busy} onClick={() => void save()}>
      {t('log.csv')}
    </Button>
  );
}
