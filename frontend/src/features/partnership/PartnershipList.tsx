import { getRouteApi } from '@tanstack/react-router';
import { useGenerations } from '~/api/programmes';
import { useVocabularyLabel } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { StatusBadge } from '~/ui/StatusBadge';
import type { PartnershipItem } from './model';
import classes from './PartnershipList.module.css';
import { usePartnershipText } from './texts';

const route = getRouteApi('/partnerships');

export function PartnershipList({ items }: { items: PartnershipItem[] }) {
  const t = usePartnershipText();
  return (
    <ul className={classes.list} aria-label={t('list.results')}>
      {items.map((item) => (
        <li key={item.id} className={classes.item}>
          <PartnershipEntry item={item} />
        </li>
      ))}
    </ul>
  );
}

function PartnershipEntry({ item }: { item: PartnershipItem }) {
  const t = usePartnershipText();
  const language = useLanguage();
  const { asOf } = route.useSearch();
  const type = useVocabularyLabel('partnershipTypes');
  const phase = useVocabularyLabel('partnershipPhases');
  const generations = useGenerations();
  const generation = generations.find(({ value }) => value === item.generation?.code)?.label;
  const facts = [type(item.type), localizedString(item.municipality?.name, language), generation];
  return (
    <>
      <h2 className={classes.name}>
        <TextLink to="/partnerships/$partnershipId" params={{ partnershipId: item.id }} search={{ asOf }}>
          <LocalizedText value={item.name} unmarked />
        </TextLink>
      </h2>
      <p className={classes.facts}>{facts.filter(Boolean).join(' · ')}</p>
      <p className={classes.facts}>{t('list.members', { count: item.members })}</p>
      <div className={classes.signs}>
        {item.phase && <StatusBadge>{phase(item.phase)}</StatusBadge>}
        {item.vacantPosts > 0 && (
          <StatusBadge tone="waiting">{t('list.vacant', { count: item.vacantPosts })}</StatusBadge>
        )}
      </div>
    </>
  );
}
