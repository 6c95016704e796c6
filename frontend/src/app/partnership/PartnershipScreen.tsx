import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { PartnershipBodies } from '~/features/body/PartnershipBodies';
import { bodiesQuery } from '~/features/body/queries';
import { AuthorityParts } from '~/features/coordination/AuthorityParts';
import { EventTimeline } from '~/features/coordination/EventTimeline';
import { useHandoverText } from '~/features/coordination/handoverTexts';
import { PartnershipPosts } from '~/features/coordination/PartnershipPosts';
import { useTimelineText } from '~/features/coordination/timelineTexts';
import { WhoDoesWhat } from '~/features/coordination/WhoDoesWhat';
import { DecisionLog } from '~/features/decision/DecisionLog';
import { Rules } from '~/features/decision/Rules';
import { FundingLines } from '~/features/funding/FundingLines';
import { Assignments } from '~/features/indicator/Assignments';
import { History } from '~/features/journal/History';
import { useJournalText } from '~/features/journal/texts';
import { ManageLinks } from '~/features/link/ManageLinks';
import { PartnershipLinks } from '~/features/link/PartnershipLinks';
import { Meetings } from '~/features/meeting/Meetings';
import { Agreements } from '~/features/membership/Agreements';
import { FollowButton } from '~/features/membership/FollowButton';
import { Followers } from '~/features/membership/Followers';
import { HowToJoin } from '~/features/membership/HowToJoin';
import { ManageConfirmations } from '~/features/membership/ManageConfirmations';
import { ManageMembers } from '~/features/membership/ManageMembers';
import { PartnershipDelegates } from '~/features/membership/PartnershipDelegates';
import { PartnershipMembers } from '~/features/membership/PartnershipMembers';
import { Reception } from '~/features/membership/Reception';
import { TakePart } from '~/features/membership/TakePart';
import { MemberNetworks } from '~/features/network/MemberNetworks';
import { NoticesOf } from '~/features/notice/NoticesOf';
import { CommentsBeside } from '~/features/observation/comments/CommentsBeside';
import { ChangePhase } from '~/features/partnership/ChangePhase';
import { EditDescription } from '~/features/partnership/EditDescription';
import type { Partnership } from '~/features/partnership/model';
import { PartnershipAbout } from '~/features/partnership/PartnershipAbout';
import { PartnershipHead } from '~/features/partnership/PartnershipHead';
import { partnershipQuery } from '~/features/partnership/queries';
import { usePartnershipText } from '~/features/partnership/texts';
import { PartnershipProjects } from '~/features/project/PartnershipProjects';
import { RelationsOf } from '~/features/relation/RelationsOf';
import { PartnershipReports } from '~/features/report/PartnershipReports';
import { RightsLink } from '~/features/rights/RightsLink';
import { PartnershipSignals } from '~/features/signal/PartnershipSignals';
import { PartnershipStories } from '~/features/story/PartnershipStories';
import { StyleLink } from '~/features/style/StyleLink';
import { AssignedTasks } from '~/features/task/AssignedTasks';
import { usePrinting } from '~/lib/usePrinting';
import { seesDashboards, useMe } from '~/session/me';
import { AsOfField } from '~/ui/AsOfField';
import { ButtonLink, TextLink } from '~/ui/links';
import { QueryView } from '~/ui/QueryView';
import { DashboardsOf } from '~/ui/RelatedDashboards';
import { Section } from '~/ui/Section';
import { LoadingState } from '~/ui/states';
import { TabLinks } from '~/ui/TabLinks';

/** Charts are a download of their own, for who looks at figures. */
const PartnershipFigures = lazy(async () => ({
  default: (await import('~/ui/figure/PartnershipFigures')).PartnershipFigures,
}));

const route = getRouteApi('/partnerships/$partnershipId');

/** One partnership: each part comes from the feature it belongs to. */
export function PartnershipScreen() {
  const t = usePartnershipText();
  const { partnershipId } = route.useParams();
  const { asOf } = route.useSearch();
  const query = useQuery(partnershipQuery(partnershipId, asOf));
  return (
    <>
      <p className="no-print">
        <TextLink to="/partnerships">{t('page.back')}</TextLink>
      </p>
      <QueryView query={query} lines={10}>
        {({ value }) => (
          <>
            <PartnershipHead
              partnership={value}
              actions={
                <>
                  <TakePart partnership={value} />
                  <FollowButton partnership={value} />
                </>
              }
            />
            <Parts partnership={value} />
          </>
        )}
      </QueryView>
    </>
  );
}

function Parts({ partnership }: { partnership: Partnership }) {
  const t = usePartnershipText();
  const journal = useJournalText();
  const handover = useHandoverText();
  const timeline = useTimelineText();
  const { tab, history, asOf } = route.useSearch();
  const me = useMe();
  const printing = usePrinting();
  const runs = partnership.permittedActions?.includes('decideRequests') ?? false;
  const readsHistory = partnership.permittedActions?.includes('readHistory') ?? false;
  const managesPosts = asOf === undefined && (partnership.permittedActions?.includes('managePosts') ?? false);
  const coordinates = me?.coordinates.some(({ id }) => id === partnership.id) ?? false;
  const shows = (part: typeof tab) => tab === part || printing;
  return (
    <>
      <TabLinks
        label={t('page.tabs')}
        current={tab}
        tabs={[
          { tab: undefined, label: t('page.about') },
          { tab: 'members', label: t('page.members') },
          { tab: 'roles', label: t('page.roles') },
          { tab: 'bodies', label: t('page.bodies') },
          { tab: 'decisions', label: t('page.decisions') },
          { tab: 'projects', label: t('page.projects') },
          { tab: 'funding', label: t('page.funding') },
          { tab: 'signals', label: t('page.signals') },
          { tab: 'stories', label: t('page.stories') },
          { tab: 'reports', label: t('page.reports') },
          { tab: 'figures', label: t('page.figures') },
          { tab: 'timeline', label: timeline('title') },
          ...(readsHistory ? [{ tab: 'history', label: journal('title') }] : []),
          ...(runs ? [{ tab: 'manage', label: t('page.manage') }] : []),
        ]}
      />
      {!['manage', 'figures', 'funding', 'signals', 'stories', 'reports', 'history'].includes(tab ?? '') && (
        <AsOfField />
      )}
      {shows(undefined) && (
        <>
          <PartnershipAbout partnership={partnership} />
          <p className="no-print">
            <TextLink to={`/newcomer-packs/${partnership.id}` as string}>{handover('pack.link')}</TextLink>
          </p>
          <PartnershipLinks partnershipId={partnership.id} />
          {!asOf && <NoticesOf partnership={partnership.id} />}
        </>
      )}
      {shows('members') && (
        <>
          <PartnershipMembers partnership={partnership} history={history ?? false} />
          {!asOf && <RelationsOf partnership={partnership.id} />}
          <HowToJoin partnership={partnership} />
          {partnership.type === 'integratedReception' && <Reception partnership={partnership} asOf={asOf} />}
          {/* Who reads the history takes part or works for the administration; so does who reads names. */}
          {readsHistory && <PartnershipDelegates partnershipId={partnership.id} asOf={asOf} />}
          <Agreements partnership={partnership} asOf={asOf} />
          {tab === 'members' && readsHistory && <RightsLink partnershipId={partnership.id} />}
        </>
      )}
      {shows('roles') && (
        <>
          <PartnershipPosts partnershipId={partnership.id} asOf={asOf} mayManage={managesPosts} />
          <WhoDoesWhat partnershipId={partnership.id} asOf={asOf} mayManage={managesPosts} />
          <AuthorityParts partnershipId={partnership.id} asOf={asOf} mayManage={managesPosts} />
        </>
      )}
      {tab === 'roles' && readsHistory && <StyleLink partnershipId={partnership.id} />}
      {shows('bodies') && <Consultation partnership={partnership} asOf={asOf} />}
      {tab === 'decisions' && <Decisions partnership={partnership} asOf={asOf} />}
      {shows('projects') && (
        <PartnershipProjects
          partnershipId={partnership.id}
          asOf={asOf}
          mayRecord={asOf === undefined && runs}
        />
      )}
      {tab === 'funding' && (
        <FundingLines of={{ partnership: partnership.id }} mayRecord={asOf === undefined && runs} />
      )}
      {tab === 'signals' && <PartnershipSignals partnershipId={partnership.id} mayRaise={readsHistory} />}
      {tab === 'stories' && <PartnershipStories partnershipId={partnership.id} mayWrite={readsHistory} />}
      {tab === 'reports' && <PartnershipReports partnershipId={partnership.id} mayWrite={coordinates} />}
      {tab === 'figures' && (
        <>
          <Section title={t('page.figures')}>
            <Suspense fallback={<LoadingState />}>
              <PartnershipFigures
                partnershipId={partnership.id}
                beside={(figures) => <CommentsBeside partnership={partnership.id} figures={figures} />}
              />
            </Suspense>
          </Section>
          {me && seesDashboards(me) && <DashboardsOf partnership={partnership.id} />}
        </>
      )}
      {tab === 'timeline' && <EventTimeline of={{ partnership: partnership.id }} />}
      {tab === 'history' && readsHistory && <History of={{ partnership: partnership.id }} />}
      {tab === 'manage' && runs && <Manage partnership={partnership} />}
    </>
  );
}

/** What was decided, by which rules, and who does what. */
function Decisions({ partnership, asOf }: { partnership: Partnership; asOf?: string }) {
  const { q, mode, level, feedback, from, until, page } = route.useSearch();
  const kept = useKept(partnership);
  const runs = asOf === undefined && (partnership.permittedActions?.includes('edit') ?? false);
  return (
    <>
      <DecisionLog
        partnershipId={partnership.id}
        filters={{ q, mode, level, feedback, from, until, page }}
        recordFor={kept}
      />
      {partnership.permittedActions?.includes('readHistory') && (
        <AssignedTasks of={{ partnership: partnership.id }} partnership={partnership.id} assignIn={kept} />
      )}
      <Rules partnershipId={partnership.id} asOf={asOf} mayPublish={runs} />
    </>
  );
}

/** Bodies whose papers the reader keeps. */
function useKept(partnership: Partnership) {
  const { data } = useQuery({
    ...bodiesQuery(partnership.id),
    enabled: partnership.permittedActions !== undefined,
  });
  return (data?.items ?? []).filter(({ permittedActions }) => permittedActions?.includes('keep'));
}

/** Bodies and their meetings. */
function Consultation({ partnership, asOf }: { partnership: Partnership; asOf?: string }) {
  const mayManage = asOf === undefined && (partnership.permittedActions?.includes('edit') ?? false);
  const kept = useKept(partnership);
  return (
    <>
      <PartnershipBodies partnershipId={partnership.id} asOf={asOf} mayManage={mayManage} />
      <Meetings
        of={{ partnership: partnership.id }}
        planFor={kept}
        subscribe={partnership.permittedActions?.includes('readHistory')}
      />
    </>
  );
}

function Manage({ partnership }: { partnership: Partnership }) {
  const t = usePartnershipText();
  return (
    <>
      <ManageMembers partnership={partnership} />
      <p className="no-print">
        <ButtonLink
          to={'/register/assisted' as string}
          search={{ partnership: partnership.id } as never}
          variant="default"
        >
          {t('page.assist')}
        </ButtonLink>
      </p>
      <Assignments of={{ partnership: partnership.id }} mayAssign />
      <ManageConfirmations partnershipId={partnership.id} />
      <Followers partnershipId={partnership.id} />
      <ManageLinks partnershipId={partnership.id} />
      <MemberNetworks partnershipId={partnership.id} />
      <EditDescription partnershipId={partnership.id} />
      <ChangePhase partnershipId={partnership.id} />
    </>
  );
}
