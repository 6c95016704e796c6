import { useVocabularyLabel } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { StatusBadge } from '~/ui/StatusBadge';
import { DateText } from '~/ui/values';
import type { Notice } from './model';
import classes from './NoticeList.module.css';
import { NoticeState } from './NoticeState';
import { useNoticeText } from './texts';

interface NoticeListProps {
  items: Notice[];
  label: string;
  /** Level of the heading of each; as text where the page names them itself. */
  level?: 2 | 3;
  /** Left out where the page is of who posted them. */
  posterHidden?: boolean;
}

export function NoticeList({ items, label, level = 2, posterHidden = false }: NoticeListProps) {
  return (
    <ul className={classes.list} aria-label={label}>
      {items.map((item) => (
        <li key={item.id} className={classes.item}>
          <Entry item={item} level={level} posterHidden={posterHidden} />
        </li>
      ))}
    </ul>
  );
}

function Entry({ item, level, posterHidden }: { item: Notice; level: 2 | 3; posterHidden: boolean }) {
  const t = useNoticeText();
  const Heading = `h${level}` as const;
  return (
    <>
      <Heading className={classes.name}>
        <TextLink to="/notices/$noticeId" params={{ noticeId: item.id }}>
          <LocalizedText value={item.title} />
        </TextLink>
      </Heading>
      <p className={classes.facts}>
        <StatusBadge>{t(`kinds.${item.kind}`)}</StatusBadge> <NoticeState notice={item} />
      </p>
      {!posterHidden && (
        <p className={classes.facts}>
          <LocalizedText value={(item.organization ?? item.partnership)?.name ?? {}} unmarked />
        </p>
      )}
      <About notice={item} />
      <p className={classes.facts}>
        {t('page.posted')} <DateText value={item.postedOn} />
        {item.current && (
          <>
            {' · '}
            {t('list.until')} <DateText value={item.openUntil} />
          </>
        )}
      </p>
    </>
  );
}

/** What it is about, in one line. */
function About({ notice }: { notice: Notice }) {
  const language = useLanguage();
  const theme = useVocabularyLabel('themes');
  const kind = useVocabularyLabel('organizationTypes');
  const spoken = useVocabularyLabel('languages');
  const about = [
    ...notice.themes.map((code) => (code === 'other' && notice.themeOther ? notice.themeOther : theme(code))),
    ...notice.partnerTypes.map((code) =>
      code === 'other' && notice.partnerOther ? notice.partnerOther : kind(code),
    ),
    ...notice.territories.map(({ name }) => localizedString(name, language)),
    ...notice.languages.map(spoken),
  ];
  return about.length > 0 ? <p>{about.join(' · ')}</p> : null;
}
