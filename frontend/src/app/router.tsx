import type { QueryClient } from '@tanstack/react-query';
import { createRouter, type RouterHistory } from '@tanstack/react-router';
import { aboutRoutes } from '~/features/about/routes';
import { accountRoutes } from '~/features/account/routes';
import { assistedRoutes } from '~/features/assisted/routes';
import { boundaryRoutes } from '~/features/boundary/routes';
import { coordinationRoutes } from '~/features/coordination/routes';
import { coverageRoutes } from '~/features/coverage/routes';
import { dashboardRoutes } from '~/features/dashboard/routes';
import { directoryRoutes } from '~/features/directory/routes';
import { directoryImportRoutes } from '~/features/directoryImport/routes';
import { duplicateRoutes } from '~/features/duplicate/routes';
import { erasureRoutes } from '~/features/erasure/routes';
import { figureImportRoutes } from '~/features/figureImport/routes';
import { freshnessRoutes } from '~/features/freshness/routes';
import { fundingRoutes } from '~/features/funding/routes';
import { homeRoutes } from '~/features/home/routes';
import { indicatorRoutes } from '~/features/indicator/routes';
import { joiningRoutes } from '~/features/joining/routes';
import { linkRoutes } from '~/features/link/routes';
import { meetingRoutes } from '~/features/meeting/routes';
import { membershipRoutes } from '~/features/membership/routes';
import { networkRoutes } from '~/features/network/routes';
import { noticeRoutes } from '~/features/notice/routes';
import { observationRoutes } from '~/features/observation/routes';
import { openDataRoutes } from '~/features/openData/routes';
import { organizationRoutes } from '~/features/organization/routes';
import { overlapRoutes } from '~/features/overlap/routes';
import { ownDataRoutes } from '~/features/ownData/routes';
import { partnershipRoutes } from '~/features/partnership/routes';
import { peopleRoutes } from '~/features/people/routes';
import { programmeRoutes } from '~/features/programme/routes';
import { projectRoutes } from '~/features/project/routes';
import { registrationRoutes } from '~/features/registration/routes';
import { relationRoutes } from '~/features/relation/routes';
import { reportRoutes } from '~/features/report/routes';
import { rightsRoutes } from '~/features/rights/routes';
import { savedViewRoutes } from '~/features/savedView/routes';
import { searchRoutes } from '~/features/search/routes';
import { signalRoutes } from '~/features/signal/routes';
import { statisticsRoutes } from '~/features/statistics/routes';
import { storyRoutes } from '~/features/story/routes';
import { styleRoutes } from '~/features/style/routes';
import { taskRoutes } from '~/features/task/routes';
import { territoryRoutes } from '~/features/territory/routes';
import { vocabularyRoutes } from '~/features/vocabulary/routes';
import { expectPageFocus } from '~/lib/pageFocus';
import { rootRoute } from '~/lib/rootRoute';
import { parseSearch, stringifySearch } from '~/lib/search';
import { LoadingState } from '~/ui/states';
import { bodyRoute } from './body/route';
import { CrashPage } from './CrashPage';
import { decisionRoute } from './decision/route';
import { meetingRoute } from './meeting/route';
import { NotFoundPage } from './NotFoundPage';
import { organizationRoute } from './organization/route';
import { partnershipRoute } from './partnership/route';
import { postRoute } from './post/route';
import { projectRoute } from './project/route';
import { Shell } from './Shell';

const routeTree = rootRoute
  .update({ component: Shell, notFoundComponent: NotFoundPage })
  .addChildren([
    ...homeRoutes,
    ...directoryRoutes,
    ...coverageRoutes,
    ...searchRoutes,
    ...signalRoutes,
    ...savedViewRoutes,
    ...storyRoutes,
    ...relationRoutes,
    ...reportRoutes,
    ...organizationRoutes,
    organizationRoute,
    ...partnershipRoutes,
    partnershipRoute,
    bodyRoute,
    meetingRoute,
    decisionRoute,
    ...taskRoutes,
    ...meetingRoutes,
    ...membershipRoutes,
    ...networkRoutes,
    ...noticeRoutes,
    ...linkRoutes,
    ...coordinationRoutes,
    ...rightsRoutes,
    ...styleRoutes,
    postRoute,
    ...territoryRoutes,
    ...programmeRoutes,
    ...projectRoutes,
    projectRoute,
    ...fundingRoutes,
    ...aboutRoutes,
    ...indicatorRoutes,
    ...observationRoutes,
    ...figureImportRoutes,
    ...dashboardRoutes,
    ...statisticsRoutes,
    ...overlapRoutes,
    ...openDataRoutes,
    ...registrationRoutes,
    ...joiningRoutes,
    ...duplicateRoutes,
    ...accountRoutes,
    ...peopleRoutes,
    ...assistedRoutes,
    ...ownDataRoutes,
    ...erasureRoutes,
    ...freshnessRoutes,
    ...boundaryRoutes,
    ...directoryImportRoutes,
    ...vocabularyRoutes,
  ]);

export function createAppRouter(queryClient: QueryClient, history?: RouterHistory) {
  const router = createRouter({
    routeTree,
    context: { queryClient },
    history,
    defaultPreload: 'intent',
    defaultPendingComponent: LoadingState,
    defaultErrorComponent: CrashPage,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: true,
    parseSearch,
    stringifySearch,
  });
  router.subscribe('onBeforeNavigate', ({ pathChanged, fromLocation }) => {
    if (pathChanged && fromLocation) expectPageFocus();
  });
  return router;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
