import { useRouter } from '@tanstack/react-router';
import { decidesOnJoining, isAdministration, isReviewer, type Me, seesDashboards } from '~/session/me';

interface NavItem {
  to: string;
  text:
    | 'start'
    | 'organizations'
    | 'partnerships'
    | 'neighborhoods'
    | 'networks'
    | 'notices'
    | 'indicators'
    | 'openData'
    | 'coordinators'
    | 'dataEntry'
    | 'figureImports'
    | 'review'
    | 'joinRequests'
    | 'duplicates'
    | 'dashboards'
    | 'imports'
    | 'vocabularies';
  /** Who sees the link; the public when left out. */
  shownTo?: (me: Me) => boolean;
}

const signedIn = () => true;
const onlyDecidesOnJoining = (me: Me) => decidesOnJoining(me) && !isReviewer(me);
const coordinates = (me: Me) => me.administration || me.coordinates.length > 0;
const handsInFigures = (me: Me) => me.organizations.length > 0 || me.coordinates.length > 0;

const ITEMS: NavItem[] = [
  { to: '/start', text: 'start', shownTo: signedIn },
  { to: '/organizations', text: 'organizations' },
  { to: '/partnerships', text: 'partnerships' },
  { to: '/neighborhoods', text: 'neighborhoods' },
  { to: '/networks', text: 'networks' },
  { to: '/notices', text: 'notices' },
  { to: '/indicators', text: 'indicators' },
  { to: '/open-data', text: 'openData' },
  { to: '/data-entry', text: 'dataEntry', shownTo: handsInFigures },
  { to: '/figure-imports', text: 'figureImports', shownTo: isAdministration },
  { to: '/coordinators', text: 'coordinators', shownTo: coordinates },
  { to: '/review/registrations', text: 'review', shownTo: isReviewer },
  { to: '/review/join-requests', text: 'joinRequests', shownTo: onlyDecidesOnJoining },
  { to: '/review/duplicates', text: 'duplicates', shownTo: isAdministration },
  { to: '/dashboards', text: 'dashboards', shownTo: seesDashboards },
  { to: '/imports', text: 'imports', shownTo: isAdministration },
  { to: '/vocabularies', text: 'vocabularies', shownTo: isAdministration },
];

/** The links of the main menu for this person, among the pages there are. */
export function useNavigationItems(me: Me | undefined): NavItem[] {
  const { routesByPath } = useRouter();
  return ITEMS.filter(({ to }) => to in routesByPath).filter(
    ({ shownTo }) => !shownTo || (me && shownTo(me)),
  );
}
