import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { Section } from '~/ui/Section';
import { useAboutText } from './texts';

const RULES = ['noRanking', 'noNaked', 'missing', 'noPersons', 'history', 'both', 'languages'] as const;
const WHO = ['public', 'partner', 'coordinator', 'administration'] as const;

/** What this is, what it holds on to, and who can do what. */
export function AboutPage() {
  const t = useAboutText();
  return (
    <div style={{ maxWidth: 'var(--text-width)' }}>
      <PageTitle title={t('title')} lead={t('lead')} />
      <Section title={t('what.title')}>
        <p>{t('what.words')}</p>
      </Section>
      <Section title={t('rules.title')}>
        <ul>
          {RULES.map((rule) => (
            <li key={rule}>{t(`rules.${rule}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('who.title')}>
        <ul>
          {WHO.map((who) => (
            <li key={who}>{t(`who.${who}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('words.title')}>
        <p>{t('words.words')}</p>
        <p>
          <TextLink to="/programmes">{t('words.link')}</TextLink>
        </p>
      </Section>
    </div>
  );
}
