import { useVocabularyLabel } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { FreshnessNote } from '~/ui/FreshnessNote';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { StatusBadge } from '~/ui/StatusBadge';
import type { OrganizationItem } from './model';
import classes from './OrganizationList.module.css';
import { useOrganizationText } from './texts';

export function OrganizationList({ items }: { items: OrganizationItem[] }) {
  const t = useOrganizationText();
  return (
    <ul className={classes.list} aria-label={t('list.results')}>
      {items.map((item) => (
        <li key={item.id} className={classes.item}>
          <OrganizationEntry item={item} />
        </li>
      ))}
    </ul>
  );
}

function OrganizationEntry({ item }: { item: OrganizationItem }) {
  const t = useOrganizationText();
  const language = useLanguage();
  const typeLabel = useVocabularyLabel('organizationTypes');
  const sectorLabel = useVocabularyLabel('sectors');
  const facts = [
    typeLabel(item.type),
    localizedString(item.municipality?.name, language),
    ...item.sectors.map(sectorLabel),
  ].filter(Boolean);
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
      {item.status !== 'active' && (
        <StatusBadge tone="stopped">{t(`page.status.${item.status}`)}</StatusBadge>
      )}
      <FreshnessNote record={item} />
      {item.partnerships > 0 && (
        <p className={classes.facts}>{t('list.partnerships', { count: item.partnerships })}</p>
      )}
    </>
  );
}
