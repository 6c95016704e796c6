import { type Step, StepList } from '~/ui/StepList';
import type { Registration } from './model';
import { useRegistrationText } from './texts';

const AHEAD = {
  draft: ['submitted', 'decision'],
  submitted: ['decision'],
  returned: ['submitted', 'decision'],
} as const;

/** Every state it went through, where it stands, and what follows. */
export function RegistrationSteps({ registration }: { registration: Registration }) {
  const t = useRegistrationText();
  const { steps, status } = registration;
  const ahead = status in AHEAD ? AHEAD[status as keyof typeof AHEAD] : [];
  const passed = steps.map((step, place): Step => {
    const last = place === steps.length - 1 && ahead.length > 0;
    return {
      key: `${place}`,
      label: t(`step.${step.status}`),
      state: last ? 'current' : 'done',
      at: step.at,
    };
  });
  const coming = ahead.map((step): Step => ({ key: step, label: t(`step.${step}`), state: 'upcoming' }));
  return <StepList label={t('steps')} steps={[...passed, ...coming]} />;
}
