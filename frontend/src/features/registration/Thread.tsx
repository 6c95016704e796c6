import { Section } from '~/ui/Section';
import { DateText } from '~/ui/values';
import type { Message } from './model';
import classes from './Registration.module.css';
import { useRegistrationText } from './texts';

/** Questions and answers, each as it was written and marked with its language. */
export function Thread({ messages }: { messages: Message[] }) {
  const t = useRegistrationText();
  if (messages.length === 0) return null;
  return (
    <Section title={t('thread')}>
      <ol className={classes.thread} aria-label={t('thread')}>
        {messages.map(({ id, from, text, language, sentAt }) => (
          <li key={id} className={`${classes.message} ${classes[from]}`}>
            <p className={classes.messageHead}>
              <strong>{t(`from.${from}`)}</strong>
              <DateText value={sentAt} time />
              <span>{t(`writtenIn.${language}`)}</span>
            </p>
            <p lang={language} dir="auto" className={classes.messageText}>
              {text}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
