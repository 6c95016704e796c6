import type { Localized } from '~/lib/i18n/localized';
import type { Organization } from './model';
import classes from './Record.module.css';
import { useRecordText } from './recordTexts';

/** For those who can do something about it: what stands in one of the two languages only. */
export function MissingTranslations({ organization }: { organization: Organization }) {
  const r = useRecordText();
  if (!organization.permittedActions?.includes('edit')) return null;
  const texts: [string, Localized | undefined][] = [
    [r('parts.name'), organization.name],
    [r('parts.purpose'), organization.purpose],
    ...organization.contacts.map(({ function: of }, place): [string, Localized] => [
      r('parts.contact', { place: place + 1 }),
      of,
    ]),
    ...organization.sites.flatMap(({ label, access, accessibility, publicTransport, openingNote }, place) =>
      [label, access, accessibility, publicTransport, openingNote].map(
        (text): [string, Localized | undefined] => [r('parts.site', { place: place + 1 }), text],
      ),
    ),
  ];
  const missing = (language: 'nl' | 'fr') => [
    ...new Set(texts.filter(([, text]) => text && !text[language]).map(([name]) => name)),
  ];
  const lacking = (['nl', 'fr'] as const).filter((language) => missing(language).length > 0);
  if (lacking.length === 0) return null;
  return (
    <div className={`${classes.note} no-print`}>
      <strong>{r('missing')}</strong>
      {lacking.map((language) => (
        <p key={language}>{r(`missingIn.${language}`, { what: missing(language).join(', ') })}</p>
      ))}
    </div>
  );
}
