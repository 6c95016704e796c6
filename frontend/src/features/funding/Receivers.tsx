import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { Section } from '~/ui/Section';
import type { FundingLine } from './model';
import { useFundingText } from './texts';
import { useAuthority } from './useAuthority';

/** From how many funders each receiver gets its means today: who lives of fifteen is not who lives of one (1-R43). */
export function Receivers({ lines }: { lines: FundingLine[] }) {
  const t = useFundingText();
  const language = useLanguage();
  const authority = useAuthority();
  const granted = lines.filter(({ state }) => state === 'granted');
  const receivers = new Map<string, { name: string; funders: Set<string> }>();
  for (const line of granted) {
    const key = line.organization?.id ?? '';
    const name = line.organization ? localizedString(line.organization.name, language) : t('whole');
    const receiver = receivers.get(key) ?? { name, funders: new Set<string>() };
    receiver.funders.add(authority(line));
    receivers.set(key, receiver);
  }
  if (receivers.size === 0) return null;
  return (
    <Section title={t('receivers')} level={3}>
      <ul>
        {[...receivers.entries()]
          .sort(([, a], [, b]) => a.name.localeCompare(b.name))
          .map(([key, { name, funders }]) => (
            <li key={key}>
              <strong>{name}</strong>:{' '}
              {t('funders', { count: funders.size, names: [...funders].sort().join(', ') })}
            </li>
          ))}
      </ul>
    </Section>
  );
}
