import { formatDate, today } from '~/lib/format/date';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { Section } from '~/ui/Section';
import { AppointmentCard } from './AppointmentCard';
import { isRunning, type Post } from './model';
import { useRolesText } from './rolesTexts';
import { useCoordinationText } from './texts';

const THIRD = 3;

/** Who holds the post today, with what the reader may do about it. */
export function PostHolders({ post, asOf }: { post: Post; asOf?: string }) {
  const t = useCoordinationText();
  const parts = useRolesText();
  const language = useLanguage();
  const present = post.appointments.filter((appointment) => isRunning(appointment, asOf ?? today()));
  const holders = post.holdersWithinYear ?? 0;
  const holding = present.filter(
    ({ capacity, temporaryFor }) => capacity === 'holder' && !temporaryFor,
  ).length;
  return (
    <Section title={t('post.holders')}>
      {post.vacantSince && <p>{t('post.vacant', { date: formatDate(post.vacantSince, language) })}</p>}
      {!post.vacantSince && present.length === 0 && <p>{t('post.holdersHidden')}</p>}
      {holding > 1 && <p>{parts('appointment.together', { count: holding })}</p>}
      {present.map((appointment) => (
        <AppointmentCard key={appointment.id} appointment={appointment} post={post} />
      ))}
      {holders >= THIRD && <p>{t('post.thirdHolder', { count: holders })}</p>}
    </Section>
  );
}
