import { useVocabularyLabel } from '~/api/refData';
import { DataTable } from '~/ui/DataTable';
import { LocalizedText } from '~/ui/LocalizedText';
import { Section } from '~/ui/Section';
import { DateText } from '~/ui/values';
import type { Stated } from './queries';
import { useStyleText } from './texts';

/** Every style that was assigned or claimed, and why it changed. */
export function Changes({ history }: { history: Stated[] }) {
  const t = useStyleText();
  const task = useVocabularyLabel('networkTasks');
  const style = useVocabularyLabel('coordinationStyles');
  const reason = useVocabularyLabel('styleChangeReasons');
  return (
    <Section title={t('history')} intro={t('historyIntro')}>
      {history.length === 0 ? (
        <p>{t('historyNone')}</p>
      ) : (
        <DataTable
          caption={t('history')}
          captionHidden
          rows={history}
          rowKey={({ id }) => id}
          columns={[
            { key: 'task', header: t('task'), rowHeader: true, cell: (row) => task(row.task) },
            {
              key: 'who',
              header: t('who'),
              cell: (row) => (
                <>
                  {t(`views.${row.view}`)}
                  {row.organization && (
                    <>
                      {' '}
                      (<LocalizedText value={row.organization.name} unmarked />)
                    </>
                  )}
                </>
              ),
            },
            { key: 'style', header: t('form.style'), cell: (row) => style(row.style) },
            {
              key: 'period',
              header: t('period'),
              cell: ({ validFrom, validUntil }) => (
                <>
                  <DateText value={validFrom} /> – {validUntil && <DateText value={validUntil} />}
                </>
              ),
            },
            {
              key: 'reason',
              header: t('form.reason'),
              cell: (row) => [row.reason && reason(row.reason), row.note].filter(Boolean).join(': ') || '–',
            },
            { key: 'consultation', header: t('form.consultation'), cell: (row) => row.consultation ?? '–' },
          ]}
        />
      )}
    </Section>
  );
}
