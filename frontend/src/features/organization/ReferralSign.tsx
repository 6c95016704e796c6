import { formatDate, today } from '~/lib/format/date';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { LocalizedText } from '~/ui/LocalizedText';
import { StatusBadge, type StatusTone } from '~/ui/StatusBadge';
import type { Service } from './model';
import classes from './Record.module.css';
import { useRecordText } from './recordTexts';

const TONES: Record<NonNullable<Service['acceptsReferrals']>, StatusTone> = {
  yes: 'done',
  limited: 'waiting',
  no: 'stopped',
};
/** What was said longer ago is worth a call first. */
const FRESH_DAYS = 90;
const DAY_MS = 86_400_000;

/** Whether a service accepts referrals, as it said on a day; it says so when that is long ago. */
export function ReferralSign({ service }: { service: Service }) {
  const t = useRecordText();
  const language = useLanguage();
  const { acceptsReferrals, referralsOn, referralsNote } = service;
  if (!acceptsReferrals) return <StatusBadge>{t('referrals.unknown')}</StatusBadge>;
  const old = referralsOn && Date.parse(today()) - Date.parse(referralsOn) > FRESH_DAYS * DAY_MS;
  return (
    <>
      <StatusBadge tone={TONES[acceptsReferrals]}>{t(`referrals.${acceptsReferrals}`)}</StatusBadge>
      {referralsOn && (
        <span className={classes.soft}>{t('referrals.on', { day: formatDate(referralsOn, language) })}</span>
      )}
      {referralsNote && <LocalizedText value={referralsNote} />}
      {old && <span>{t('referrals.old')}</span>}
    </>
  );
}
