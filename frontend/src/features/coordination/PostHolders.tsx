import { formatDate, today } from '~/lib/format/date';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { Section } from '~/ui/Section';
import { AppointmentCard } from './AppointmentCard';
import { isRunning, type Post } from './model';
import { useCoordinationText } from './texts';

const THIRD = 3;

/** Who holds the post today, with what the reader may do about it. */
export function PostHolders({ post }: { post: Post }) {
  const t = useCoordinationText();
  const language = useLanguage();
  const present = post.appointments.filter((appointment) => isRunning(appointment, today()));
  const holders = post.holdersWithinYear ?? 0;
  return (
    <Section title={t('post.holders')}>
      {post.vacantSince && <p>{t('post.vacant', { date: formatDate(post.vacantSince, language) })}</p>}
      {!post.vacantSince && present.length === 0 && <p>{t('post.holdersHidden')}</p>}
      {present.map((appointment) => (
        <AppointmentCard key={appointment.id} appointment={appointment} post={post} />
      ))}
      {holders >= THIRD && <p>{t('post.thirdHolder', { count: holders })}</p>}
    </Section>
  );
}
