import { useQuery } from '@tanstack/react-query';
import { type Localized, localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { Timeline } from '~/ui/Timeline';
import { type VocabularyVersion, versionsQuery } from './queries';
import { useVocabularyText } from './texts';

/** What changed in each version, newest first. */
export function Versions({ vocabulary }: { vocabulary: string }) {
  const t = useVocabularyText();
  const query = useQuery(versionsQuery(vocabulary));
  return (
    <Section title={t('page.versions')} intro={t('versions.intro')}>
      <QueryView query={query} lines={6} isEmpty={hasNoItems} empty={<p>{t('versions.none')}</p>}>
        {({ items }) => (
          <Timeline
            label={t('page.versions')}
            entries={items.map((version) => ({
              key: String(version.version),
              at: version.changedOn,
              time: true,
              title: t('versions.title', { version: version.version, act: t(`versions.act.${version.act}`) }),
              children: <Change version={version} />,
            }))}
          />
        )}
      </QueryView>
    </Section>
  );
}

const FIELDS = ['label', 'definition', 'note'] as const;
type Words = Partial<Record<(typeof FIELDS)[number], Localized>>;

function Change({ version }: { version: VocabularyVersion }) {
  const t = useVocabularyText();
  const language = useLanguage();
  const names = version.terms.map(({ label }) => localizedString(label, language));
  const before = version.before as Words | undefined;
  const after = version.after as Words | undefined;
  const changed = version.act === 'edited' ? wordChanges(before, after) : [];
  return (
    <>
      {names.length > 0 && <p>{names.join(', ')}</p>}
      {changed.length > 0 && (
        <ul>
          {changed.map(({ field, code, old, now }) => (
            <li key={`${field}-${code}`}>
              {t(`terms.${field}`)} ({code.toUpperCase()}): {old || t('versions.nothing')} →{' '}
              {now || t('versions.nothing')}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function wordChanges(before: Words | undefined, after: Words | undefined) {
  return FIELDS.flatMap((field) =>
    (['nl', 'fr', 'en'] as const).flatMap((code) => {
      const old = before?.[field]?.[code];
      const now = after?.[field]?.[code];
      return old === now ? [] : [{ field, code, old, now }];
    }),
  );
}
