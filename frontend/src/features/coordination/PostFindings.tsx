import { LocalizedText } from '~/ui/LocalizedText';
import { Section } from '~/ui/Section';
import { DateText } from '~/ui/values';
import type { Post } from './model';
import { useRolesText } from './rolesTexts';

/** What stands out about a post, as information for those who can do something about it. */
export function PostFindings({ post }: { post: Post }) {
  const t = useRolesText();
  const { findings, filledUntil } = post;
  if (findings === undefined || (findings.length === 0 && !filledUntil)) return null; // not told to the public
  return (
    <Section title={t('findings.title')} intro={t('findings.intro')}>
      {filledUntil && (
        <p>
          {t('findings.filledUntil')} <DateText value={filledUntil} />.
        </p>
      )}
      {findings.length > 0 && (
        <ul style={{ maxWidth: 'var(--text-width)' }}>
          {findings.map(({ code, text }) => (
            <li key={code}>
              <LocalizedText value={text} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
