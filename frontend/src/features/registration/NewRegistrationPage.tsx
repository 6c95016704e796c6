import { getRouteApi, Navigate, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { RequireSignIn } from '~/session/RequireSignIn';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { useFindText } from './findTexts';
import { RegistrationForm } from './RegistrationForm';

const route = getRouteApi('/register/new');

/** Second step: a new organisation. The draft stands in the address as soon as the server has it. */
export function NewRegistrationPage() {
  const t = useFindText();
  const { name } = route.useSearch();
  return (
    <RequireSignIn gate={{ title: t('gateTitle'), lead: t('gateLead') }} forNewcomers>
      <p className="no-print">
        <TextLink to="/register" search={{ q: name }}>
          {t('back')}
        </TextLink>
      </p>
      <PageTitle kicker={t('newKicker')} title={t('newTitle')} lead={t('newLead')} />
      <NewRegistration />
    </RequireSignIn>
  );
}

function NewRegistration() {
  const { name, registration } = route.useSearch();
  const [startedEarlier] = useState(registration);
  const router = useRouter();
  const navigate = route.useNavigate();
  const putInAddress = (registrationId: string) => {
    if (router.state.location.pathname !== '/register/new') return;
    void navigate({ search: { name, registration: registrationId }, replace: true, resetScroll: false });
  };
  const follow = (registrationId: string) =>
    void navigate({ to: '/registrations/$registrationId', params: { registrationId } });
  if (startedEarlier) {
    return (
      <Navigate to="/registrations/$registrationId" params={{ registrationId: startedEarlier }} replace />
    );
  }
  return <RegistrationForm name={name} onCreated={putInAddress} onSubmitted={follow} />;
}
