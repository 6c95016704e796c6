import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { RadioField } from '~/ui/form/fields';
import { Section } from '~/ui/Section';
import { useToast } from '~/ui/Toasts';
import { CHOICES, type DatePoll, useDatePollActs } from './datePollQueries';
import { useDatePollText } from './datePollTexts';
import { momentWords } from './momentWords';

const schema = z.object({ answers: z.array(z.enum(['', ...CHOICES])) });

/** When the reader can come, moment by moment; what is left open stays open. */
export function OwnAnswer({ poll }: { poll: DatePoll }) {
  const t = useDatePollText();
  const language = useLanguage();
  const toast = useToast();
  const { answer } = useDatePollActs(poll.id);
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { answers: poll.options.map(({ own }) => own ?? ('' as const)) },
    shouldFocusError: false,
  });
  return (
    <Section title={t('page.own')} intro={t('page.ownIntro')}>
      <Form
        form={form}
        namespace={useDatePollText.namespace}
        onSubmit={async ({ answers }) => {
          const given = poll.options.flatMap(({ id }, place) => {
            const choice = answers[place];
            return choice ? [{ option: id, answer: choice }] : [];
          });
          await answer.mutateAsync(given);
          toast(t('page.saved'));
        }}
      >
        {poll.options.map((option, place) => (
          <RadioField
            key={option.id}
            name={`answers.${place}`}
            label={momentWords(option, language)}
            options={CHOICES.map((value) => ({ value, label: t(`choice.${value}`) }))}
          />
        ))}
        <FormActions submit={t('page.save')} />
      </Form>
    </Section>
  );
}
