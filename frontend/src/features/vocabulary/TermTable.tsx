import { Button, Group } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { Versioned } from '~/api/client';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { ConfirmDialog } from '~/ui/ConfirmDialog';
import { DataTable } from '~/ui/DataTable';
import { LocalizedText } from '~/ui/LocalizedText';
import { Section } from '~/ui/Section';
import { StatusBadge } from '~/ui/StatusBadge';
import { useToast } from '~/ui/Toasts';
import { useOutcome } from '~/ui/useOutcome';
import { AbsentValue, DateText, NumberText } from '~/ui/values';
import { EditTerm } from './EditTerm';
import { type ManagedTerm, type ManagedVocabulary, useVocabularyActs } from './queries';
import { RetireTerm } from './RetireTerm';
import { useVocabularyText } from './texts';

const route = getRouteApi('/vocabularies/$vocabulary');

/** The terms of a list with their words, how often each is used, and what can be done with it. */
export function TermTable({ found, onAdd }: { found: Versioned<ManagedVocabulary>; onAdd: () => void }) {
  const t = useVocabularyText();
  const { retired } = route.useSearch();
  const navigate = route.useNavigate();
  const { terms, fixed } = found.value;
  const shown = terms.filter(({ offered }) => offered || retired);
  const toggle = () =>
    void navigate({
      search: (previous) => ({ ...previous, retired: retired ? undefined : true }),
      resetScroll: false,
    });
  return (
    <Section
      title={t('page.terms')}
      actions={
        <>
          {terms.some(({ offered }) => !offered) && (
            <Button variant="default" size="compact-md" aria-pressed={retired ?? false} onClick={toggle}>
              {t(retired ? 'terms.hideRetired' : 'terms.showRetired')}
            </Button>
          )}
          {!fixed && (
            <Button size="compact-md" onClick={onAdd}>
              {t('terms.add')}
            </Button>
          )}
        </>
      }
    >
      <DataTable
        caption={t('page.terms')}
        captionHidden
        rows={shown}
        rowKey={({ code }) => code}
        columns={[
          { key: 'label', header: t('terms.label'), rowHeader: true, cell: (term) => <Words term={term} /> },
          { key: 'definition', header: t('terms.definition'), cell: (term) => <Meaning term={term} /> },
          {
            key: 'uses',
            header: t('terms.uses'),
            align: 'end',
            cell: ({ uses }) =>
              uses === undefined ? (
                <AbsentValue reason={t('terms.usesUnknown')} />
              ) : (
                <NumberText value={uses} />
              ),
          },
          { key: 'acts', header: t('terms.acts'), cell: (term) => <Acts term={term} found={found} /> },
        ]}
      />
    </Section>
  );
}

function Words({ term }: { term: ManagedTerm }) {
  const t = useVocabularyText();
  return (
    <>
      {(['nl', 'fr', 'en'] as const).map((language) => (
        <div key={language} lang={language}>
          {term.label[language] ?? (
            <span lang="">{t('terms.missing', { language: language.toUpperCase() })}</span>
          )}
        </div>
      ))}
      <div style={{ color: 'var(--ink-soft)', fontWeight: 400 }}>
        <code>{term.code}</code>
      </div>
      {!term.offered && (
        <StatusBadge tone="stopped">
          {t('terms.retiredOn')} {term.validUntil && <DateText value={term.validUntil} />}
        </StatusBadge>
      )}
      {term.offered && term.validUntil && (
        <StatusBadge tone="waiting">
          {t('terms.until')} <DateText value={term.validUntil} />
        </StatusBadge>
      )}
      {term.replacedBy && (
        <div style={{ fontWeight: 400 }}>
          {t('terms.useInstead')} <code>{term.replacedBy}</code>
        </div>
      )}
    </>
  );
}

function Meaning({ term }: { term: ManagedTerm }) {
  const t = useVocabularyText();
  return (
    <>
      {term.definition ? <LocalizedText value={term.definition} /> : t('terms.noDefinition')}
      {term.note && (
        <div style={{ color: 'var(--ink-soft)' }}>
          {t('terms.note')}: <LocalizedText value={term.note} />
        </div>
      )}
      {term.attributes && (
        <div style={{ color: 'var(--ink-soft)' }}>
          {Object.entries(term.attributes)
            .map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(', ') : String(value)}`)
            .join(' · ')}
        </div>
      )}
      {term.editedOn && (
        <div style={{ color: 'var(--ink-soft)' }}>
          {t('terms.edited')} <DateText value={term.editedOn} />
        </div>
      )}
    </>
  );
}

function Acts({ term, found }: { term: ManagedTerm; found: Versioned<ManagedVocabulary> }) {
  const t = useVocabularyText();
  const toast = useToast();
  const outcome = useOutcome();
  const language = useLanguage();
  const [act, setAct] = useState<'edit' | 'retire' | 'reopen'>();
  const { reopen, order } = useVocabularyActs(found.value.code);
  const name = localizedString(term.label, language);
  const close = () => setAct(undefined);
  const offered = found.value.terms.filter((other) => other.offered).map(({ code }) => code);
  const place = offered.indexOf(term.code);
  const move = (step: number) => {
    const codes = offered.filter((code) => code !== term.code);
    codes.splice(place + step, 0, term.code);
    outcome(order.mutateAsync({ etag: found.etag, codes }), () => toast(t('terms.moved', { name })));
  };
  const button = (words: string, onClick: () => void, disabled = false) => (
    <Button
      variant="default"
      size="compact-md"
      aria-label={`${words}: ${name}`}
      disabled={disabled}
      onClick={onClick}
    >
      {words}
    </Button>
  );
  const movable = term.offered && term.code !== 'other';
  const lastPlace = offered.includes('other') ? offered.length - 2 : offered.length - 1;
  return (
    <Group gap="xs" className="no-print">
      {button(t('terms.edit'), () => setAct('edit'))}
      {movable && button(t('terms.up'), () => move(-1), place <= 0 || order.isPending)}
      {movable && button(t('terms.down'), () => move(1), place >= lastPlace || order.isPending)}
      {!term.fixed && !term.validUntil && button(t('terms.retire'), () => setAct('retire'))}
      {!found.value.fixed && term.validUntil && button(t('terms.reopen'), () => setAct('reopen'))}
      {act === 'edit' && <EditTerm term={term} found={found} onClose={close} />}
      {act === 'retire' && <RetireTerm term={term} vocabulary={found.value} onClose={close} />}
      <ConfirmDialog
        opened={act === 'reopen'}
        title={t('terms.reopenTitle', { name })}
        confirm={t('terms.reopen')}
        onConfirm={() => reopen.mutateAsync(term.code).then(() => toast(t('terms.reopened')))}
        onClose={close}
      >
        {t('terms.reopenWords')}
      </ConfirmDialog>
    </Group>
  );
}
