import { useQuery } from '@tanstack/react-query';
import { vocabularyQuery } from '~/api/refData';
import { LocalizedText } from '~/ui/LocalizedText';
import { Section } from '~/ui/Section';
import { useStyleText } from './texts';

/** What the three styles are: who decides and who bears the responsibility. */
export function Styles() {
  const t = useStyleText();
  const { data } = useQuery(vocabularyQuery('coordinationStyles'));
  return (
    <Section title={t('styles')} intro={t('stylesIntro')}>
      <dl>
        {(data ?? []).map(({ code, label, definition }) => (
          <div key={code} style={{ maxWidth: 'var(--text-width)', marginBottom: '0.6rem' }}>
            <dt style={{ fontWeight: 700 }}>
              <LocalizedText value={label} unmarked />
            </dt>
            <dd style={{ margin: 0 }}>{definition && <LocalizedText value={definition} unmarked />}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
