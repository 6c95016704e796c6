import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useVocabularyLabel } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { RequireSignIn } from '~/session/RequireSignIn';
import { FieldList } from '~/ui/FieldList';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { StatusBadge, type StatusTone } from '~/ui/StatusBadge';
import { DateText } from '~/ui/values';
import { useMembershipLifeText } from './lifeTexts';
import type { MembershipRequest } from './model';
import { requestQuery } from './queries';
import { RequestActions } from './RequestActions';
import { RequestSides } from './RequestSides';
import { useMembershipText } from './texts';

const route = getRouteApi('/membership-requests/$membershipRequestId');

const TONES: Record<MembershipRequest['status'], StatusTone> = {
  open: 'waiting',
  accepted: 'done',
  declined: 'stopped',
  withdrawn: 'neutral',
};

/** One application or invitation, as both sides see it. */
export function MembershipRequestPage() {
  return (
    <RequireSignIn>
      <Content />
    </RequireSignIn>
  );
}

function Content() {
  const { membershipRequestId } = route.useParams();
  const query = useQuery(requestQuery(membershipRequestId));
  return (
    <QueryView query={query} lines={8}>
      {(request) => <Request request={request} />}
    </QueryView>
  );
}

function Request({ request }: { request: MembershipRequest }) {
  const t = useMembershipText();
  const life = useMembershipLifeText();
  const language = useLanguage();
  const kind = useVocabularyLabel('membershipKinds');
  const reason = useVocabularyLabel('declineReasons');
  const { organization, partnership, direction, status, message, answer, decidedOn } = request;
  const names = {
    organization: localizedString(organization.name, language),
    partnership: localizedString(partnership.name, language),
  };
  const asked = {
    invitation: t('request.titleInvitation', names),
    application: t('request.titleApplication', names),
    proposal: life('agree.title', names),
  }[direction];
  return (
    <>
      <PageTitle
        kicker={t('request.kicker')}
        title={asked}
        lead={<StatusBadge tone={TONES[status]}>{t(`request.status.${status}`)}</StatusBadge>}
      />
      <FieldList
        fields={[
          {
            label: t('request.partnership'),
            value: (
              <TextLink to="/partnerships/$partnershipId" params={{ partnershipId: partnership.id }}>
                <LocalizedText value={partnership.name} />
              </TextLink>
            ),
          },
          {
            label: t('request.organization'),
            value: (
              <TextLink to="/organizations/$organizationId" params={{ organizationId: organization.id }}>
                <LocalizedText value={organization.name} />
              </TextLink>
            ),
          },
          { label: t('request.kind'), value: kind(request.kind) },
          { label: t('request.asked'), value: <DateText value={request.requestedOn} time /> },
          { label: t('request.message'), value: message && <Words>{message}</Words> },
          { label: t('request.decided'), value: decidedOn && <DateText value={decidedOn} time /> },
          { label: t('request.reason'), value: reason(request.reason) },
          { label: t('request.answer'), value: answer && <Words>{answer}</Words> },
        ]}
      />
      <RequestSides request={request} />
      <div style={{ marginTop: '1.5rem' }}>
        {status === 'open' && !request.permittedActions.includes('accept') && (
          <p>{t('request.waitsForOther')}</p>
        )}
        <RequestActions request={request} />
      </div>
    </>
  );
}

function Words({ children }: { children: string }) {
  return <span style={{ whiteSpace: 'pre-line' }}>{children}</span>;
}
