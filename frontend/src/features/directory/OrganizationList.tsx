import { useVocabularyLabel } from '~/api/refData';
import { formatDate } from '~/lib/format/date';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { FreshnessNote } from '~/ui/FreshnessNote';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { StatusBadge } from '~/ui/StatusBadge';
import classes from './Directory.module.css';
import type { OrganizationItem } from './queries';
import { useDirectoryText } from './texts';

export function OrganizationList({ items }: { items: OrganizationItem[] }) {
  const t = useDirectoryText();
  return (
    <ul className={classes.list} aria-label={t('results')}>
      {items.map((item) => (
        <li key={item.id} className={classes.item}>
          <OrganizationEntry item={item} />
        </li>
      ))}
    </ul>
  );
}

const MOST = 5;

function OrganizationEntry({ item }: { item: OrganizationItem }) {
  const t = useDirectoryText();
  const language = useLanguage();
  const typeLabel = useVocabularyLabel('organizationTypes');
  const sectorLabel = useVocabularyLabel('sectors');
  const groupLabel = useVocabularyLabel('targetGroups');
  const languageLabel = useVocabularyLabel('languages');
  const facts = [
    typeLabel(item.type),
    localizedString(item.municipality?.name, language),
    ...item.sectors.map(sectorLabel),
  ].filter(Boolean);
  const listed = (codes: string[] | undefined, label: (code: string) => string) => {
    const words = (codes ?? []).slice(0, MOST).map(label).join(', ');
    return (codes ?? []).length > MOST ? `${words}…` : words;
  };
  const whom = listed(item.targetGroups, groupLabel);
  const languages = listed(item.languages, languageLabel);
  return (
    <>
      <h2 className={classes.name}>
        <TextLink to="/organizations/$organizationId" params={{ organizationId: item.id }}>
          <LocalizedText value={item.name} unmarked />
        </TextLink>
      </h2>
      <p className={classes.facts}>{facts.join(' · ')}</p>
      {item.summary && (
        <p>
          <LocalizedText value={item.summary} />
        </p>
      )}
      {whom && <p className={classes.facts}>{t('entry.whom', { groups: whom })}</p>}
      {languages && <p className={classes.facts}>{t('entry.languages', { languages })}</p>}
      {item.referrals && (
        <p className={classes.facts}>
          {t('entry.referrals', {
            accepts: t(`referrals.${item.referrals.accepts}`),
            day: formatDate(item.referrals.on, language),
          })}
        </p>
      )}
      {item.status !== 'active' && <StatusBadge tone="stopped">{t(`status.${item.status}`)}</StatusBadge>}
      <FreshnessNote record={item} />
      {item.partnerships > 0 && (
        <p className={classes.facts}>{t('entry.partnerships', { count: item.partnerships })}</p>
      )}
    </>
  );
}
