import { useVocabularyLabel } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { StatusBadge } from '~/ui/StatusBadge';
import { DateText } from '~/ui/values';
import type { NetworkItem } from './model';
import classes from './NetworkList.module.css';
import { useNetworkText } from './texts';

export function NetworkList({ items }: { items: NetworkItem[] }) {
  const t = useNetworkText();
  return (
    <ul className={classes.list} aria-label={t('list.results')}>
      {items.map((item) => (
        <li key={item.id} className={classes.item}>
          <Entry item={item} />
        </li>
      ))}
    </ul>
  );
}

function Entry({ item }: { item: NetworkItem }) {
  const t = useNetworkText();
  const language = useLanguage();
  const level = useVocabularyLabel('networkLevels');
  const theme = useVocabularyLabel('themes');
  const activity = useVocabularyLabel('networkActivities');
  const places = item.territories.map(({ name }) => localizedString(name, language)).join(', ');
  const where = [item.level && level(item.level), places].filter(Boolean).join(' · ');
  const what = [
    item.coordination === 'multithematic' && t('page.multithematic'),
    ...item.themes.map(theme),
    ...item.activities.map(activity),
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <>
      <h2 className={classes.name}>
        <TextLink to="/networks/$networkId" params={{ networkId: item.id }}>
          <LocalizedText value={item.name} unmarked />
        </TextLink>
      </h2>
      {where && <p className={classes.facts}>{where}</p>}
      {what && <p>{what}</p>}
      <p className={classes.signs}>
        {!item.current && <StatusBadge tone="stopped">{t('page.notCurrent')}</StatusBadge>}
        {item.verifiedOn ? (
          <StatusBadge tone="done">
            {t('page.verified')} <DateText value={item.verifiedOn} />
          </StatusBadge>
        ) : (
          <StatusBadge>{t('page.unverified')}</StatusBadge>
        )}
        {item.temporary && <StatusBadge tone="waiting">{t('page.temporary')}</StatusBadge>}
        {item.attendances > 0 && (
          <span className={classes.facts}>{t('list.attendances', { count: item.attendances })}</span>
        )}
      </p>
    </>
  );
}
