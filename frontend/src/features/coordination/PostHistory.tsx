import { today } from '~/lib/format/date';
import { Section } from '~/ui/Section';
import { AppointmentCard } from './AppointmentCard';
import { isRunning, type Post } from './model';
import { useCoordinationText } from './texts';

/** Who held the post before or will hold it: for those who take part and the administration. */
export function PostHistory({ post }: { post: Post }) {
  const t = useCoordinationText();
  const others = post.appointments.filter((appointment) => !isRunning(appointment, today()));
  if (post.fillings === undefined) return null; // not told to the public
  return (
    <Section title={t('post.history')} intro={t('post.historyIntro')}>
      <p>{t('post.fillings', { count: post.fillings })}</p>
      {others.length === 0 && <p>{t('post.noHistory')}</p>}
      {others.map((appointment) => (
        <AppointmentCard key={appointment.id} appointment={appointment} post={post} />
      ))}
    </Section>
  );
}
