import { Alert, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useLocation } from '@tanstack/react-router';
import { isProblem } from '~/api/problem';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { useMe } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { useAct } from '~/ui/ConfirmDialog';
import { FieldList } from '~/ui/FieldList';
import { ButtonLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { EmptyState, ErrorState } from '~/ui/states';
import { useToast } from '~/ui/Toasts';
import { DateText } from '~/ui/values';
import type { InvitationOffer } from './model';
import { offerQuery, useAcceptInvitation } from './queries';
import { usePeopleText } from './texts';

const route = getRouteApi('/invitation');

/** Where the link of an invitation leads, and the to-do list. */
export function InvitationPage() {
  const t = usePeopleText();
  const token = useLocation({ select: ({ hash }) => hash });
  const { id } = route.useSearch();
  if (token) return <ByLink token={token} />;
  if (id) {
    return (
      <RequireSignIn>
        <PageTitle title={t('offer.titleShort')} lead={t('offer.fromList')} />
        <Accept acceptance={{ invitation: id }} />
      </RequireSignIn>
    );
  }
  return (
    <>
      <PageTitle title={t('offer.titleShort')} />
      <EmptyState title={t('offer.noneTitle')}>{t('offer.none')}</EmptyState>
    </>
  );
}

function ByLink({ token }: { token: string }) {
  const t = usePeopleText();
  const query = useQuery(offerQuery(token));
  if (isProblem(query.error, 'resourceNotFound')) {
    return (
      <>
        <PageTitle title={t('offer.titleShort')} />
        <EmptyState title={t('offer.unknownTitle')}>{t('offer.unknown')}</EmptyState>
      </>
    );
  }
  return <QueryView query={query}>{(offer) => <Offer offer={offer} token={token} />}</QueryView>;
}

function Offer({ offer, token }: { offer: InvitationOffer; token: string }) {
  const t = usePeopleText();
  const language = useLanguage();
  const name = localizedString(offer.organization.name, language);
  const title = t(offer.handOver ? 'offer.takeOver' : 'offer.title', { name });
  if (offer.status !== 'open') {
    return (
      <>
        <PageTitle title={title} />
        <EmptyState
          title={t(`offer.over.${offer.status}`)}
          actions={
            <ButtonLink to={'/start' as string} variant="default">
              {t('offer.toStart')}
            </ButtonLink>
          }
        >
          {t(`offer.overWords.${offer.status}`)}
        </EmptyState>
      </>
    );
  }
  return (
    <RequireSignIn
      forNewcomers
      gate={{
        title,
        lead: (
          <>
            <p>{t('offer.gate', { inviter: offer.invitedBy, email: offer.email ?? '' })}</p>
            {offer.message && <blockquote dir="auto">{offer.message}</blockquote>}
          </>
        ),
      }}
    >
      <PageTitle title={title} lead={t('offer.lead', { inviter: offer.invitedBy })} />
      <FieldList
        fields={[
          { label: t('offer.what'), value: t(`roleWords.${offer.role}`) },
          { label: t('offer.message'), value: offer.message && <span dir="auto">{offer.message}</span> },
          { label: t('offer.until'), value: <DateText value={offer.expiresOn} /> },
        ]}
      />
      <OtherAddress email={offer.email} />
      <Accept acceptance={{ token }} />
    </RequireSignIn>
  );
}

function OtherAddress({ email }: { email?: string }) {
  const t = usePeopleText();
  const own = useMe()?.person.email;
  if (!email || !own || own.toLowerCase() === email.toLowerCase()) return null;
  return (
    <Alert variant="outline" mt="md">
      {t('offer.otherAddress', { email, own })}
    </Alert>
  );
}

function Accept({ acceptance }: { acceptance: { token?: string; invitation?: string } }) {
  const t = usePeopleText();
  const language = useLanguage();
  const toast = useToast();
  const navigate = route.useNavigate();
  const accept = useAcceptInvitation();
  const { busy, problem, run } = useAct(
    async () => {
      const { organization } = await accept.mutateAsync(acceptance);
      toast(t('offer.accepted', { name: localizedString(organization.name, language) }));
      await navigate({
        to: '/organizations/$organizationId',
        params: { organizationId: organization.id },
      });
    },
    () => undefined,
  );
  return (
    <>
      {problem !== undefined && <ErrorState problem={problem} />}
      <Button size="md" mt="lg" loading={busy} onClick={() => void run()}>
        {t('offer.accept')}
      </Button>
    </>
  );
}
