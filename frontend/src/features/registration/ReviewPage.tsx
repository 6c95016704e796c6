import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { isReviewer } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { ButtonLink, TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { DateText } from '~/ui/values';
import { CandidateComparison } from './CandidateComparison';
import { useRegistrationFormText } from './formTexts';
import type { Registration } from './model';
import { registrationQuery, reviewQuery } from './queries';
import { RegistrationFacts } from './RegistrationFacts';
import { RegistrationStatusBadge } from './RegistrationStatusBadge';
import { RegistrationSteps } from './RegistrationSteps';
import { ReviewActions } from './ReviewActions';
import { Thread } from './Thread';
import { useRegistrationText } from './texts';

const route = getRouteApi('/review/registrations/$registrationId');

/** A registration before who answers it. */
export function ReviewPage() {
  const t = useRegistrationText();
  return (
    <RequireSignIn allow={isReviewer}>
      <p className="no-print">
        <TextLink to="/review/registrations">{t('review.back')}</TextLink>
      </p>
      <Reviewed />
    </RequireSignIn>
  );
}

function Reviewed() {
  const { registrationId } = route.useParams();
  const query = useQuery(registrationQuery(registrationId));
  return (
    <QueryView query={query} lines={12}>
      {({ value }) => <ReviewDetail registration={value} />}
    </QueryView>
  );
}

function ReviewDetail({ registration }: { registration: Registration }) {
  const t = useRegistrationText();
  const f = useRegistrationFormText();
  const { name, nameLanguage, status, applicant, submittedOn, candidates } = registration;
  const person = [applicant.name, applicant.email].filter(Boolean).join(', ');
  return (
    <>
      <PageTitle
        kicker={t('kicker')}
        title={name ?? t('unnamed')}
        heading={name && <span lang={nameLanguage}>{name}</span>}
        lead={<RegistrationStatusBadge status={status} />}
      />
      <ReviewActions registration={registration} />
      {status !== 'submitted' && <NextInList registrationId={registration.id} />}
      {candidates && <CandidateComparison registration={registration} candidates={candidates} />}
      <Thread messages={registration.messages} />
      <RegistrationFacts
        registration={registration}
        more={[
          { label: t('applicant'), value: person },
          {
            label: t('applicantLanguage'),
            value: f(`language.${applicant.language}`),
          },
          { label: t('submittedOn'), value: submittedOn && <DateText value={submittedOn} time /> },
        ]}
      />
      <Section title={t('steps')}>
        <RegistrationSteps registration={registration} />
      </Section>
    </>
  );
}

/** After an answer: the one that waits longest. */
function NextInList({ registrationId }: { registrationId: string }) {
  const t = useRegistrationText();
  const { data } = useQuery(reviewQuery({}));
  const waiting = data?.items.filter(({ id }) => id !== registrationId) ?? [];
  const [next] = waiting;
  if (!data) return null;
  if (!next) return <p>{t('review.allDone')}</p>;
  return (
    <div className="no-print">
      <p>{t('review.waiting', { count: waiting.length })}</p>
      <ButtonLink
        to="/review/registrations/$registrationId"
        params={{ registrationId: next.id }}
        variant="default"
        mt="xs"
      >
        {t('review.next', { name: next.name ?? t('unnamed') })}
      </ButtonLink>
    </div>
  );
}
