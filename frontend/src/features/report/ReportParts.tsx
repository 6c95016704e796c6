import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { DataTable } from '~/ui/DataTable';
import { LocalizedText } from '~/ui/LocalizedText';
import { Section } from '~/ui/Section';
import { DateText } from '~/ui/values';
import type { ReportPart } from './model';
import { useReportText } from './texts';

/** What the record says of the year, with how to read it; an empty part says so. */
export function ReportParts({ parts }: { parts: readonly ReportPart[] }) {
  const t = useReportText();
  return (
    <Section title={t('page.record')} intro={t('page.reading')}>
      {parts.map((part) => (
        <Part key={part.code} part={part} />
      ))}
    </Section>
  );
}

function Part({ part }: { part: ReportPart }) {
  const t = useReportText();
  const language = useLanguage();
  const lines = part.lines.map(({ cells }, place) => ({ cells, place }));
  return (
    <section>
      <h3>
        <LocalizedText value={part.title} unmarked />
      </h3>
      <p>
        <LocalizedText value={part.note} unmarked /> {t('page.taken')} <DateText value={part.takenOn} />
      </p>
      {lines.length === 0 ? (
        <p>{t('page.nothing')}</p>
      ) : (
        <DataTable<(typeof lines)[number]>
          caption={localizedString(part.title, language)}
          captionHidden
          rows={lines}
          rowKey={({ place }) => place}
          columns={part.columns.map((column, place) => ({
            key: String(place),
            header: localizedString(column, language),
            rowHeader: place === 0,
            cell: ({ cells }) => {
              const cell = cells[place];
              return (
                cell && (
                  <span style={{ whiteSpace: 'pre-line' }}>
                    <LocalizedText value={cell} unmarked />
                  </span>
                )
              );
            },
          }))}
        />
      )}
    </section>
  );
}
