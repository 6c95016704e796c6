import { isAdministrationOrEvaluator, type Me } from '~/session/me';

interface Listed {
  /** Under which its words stand among the texts. */
  name:
    | 'coordination'
    | 'takingPart'
    | 'relations'
    | 'overlaps'
    | 'supply'
    | 'meetingLoad'
    | 'projects'
    | 'funding'
    | 'signals'
    | 'stories'
    | 'reach'
    | 'generations'
    | 'series'
    | 'statistics'
    | 'reports'
    | 'reportsRead'
    | 'freshness';
  path: string;
  /** Everybody who sees dashboards, when absent. */
  forWhom?: (me: Me) => boolean;
}

/** Every dashboard once, under the question somebody comes with (1 §7.9). */
export const DASHBOARD_GROUPS: {
  question: 'who' | 'what' | 'change' | 'reliable';
  dashboards: Listed[];
}[] = [
  {
    question: 'who',
    dashboards: [
      { name: 'coordination', path: '/dashboards/coordination' },
      { name: 'takingPart', path: '/dashboards/taking-part' },
      { name: 'relations', path: '/dashboards/relations' },
      {
        name: 'overlaps',
        path: '/dashboards/overlaps',
        forWhom: (me) => isAdministrationOrEvaluator(me) || me.coordinates.length > 0,
      },
      { name: 'supply', path: '/supply' },
    ],
  },
  {
    question: 'what',
    dashboards: [
      { name: 'projects', path: '/dashboards/projects' },
      { name: 'funding', path: '/dashboards/funding' },
      { name: 'meetingLoad', path: '/dashboards/meeting-load' },
      { name: 'signals', path: '/dashboards/signals' },
      { name: 'reports', path: '/dashboards/annual-reports', forWhom: isAdministrationOrEvaluator },
      {
        name: 'reportsRead',
        path: '/annual-reports',
        forWhom: (me) => !isAdministrationOrEvaluator(me),
      },
    ],
  },
  {
    question: 'change',
    dashboards: [
      { name: 'stories', path: '/dashboards/change-stories' },
      { name: 'reach', path: '/dashboards/reach' },
      { name: 'generations', path: '/dashboards/generations' },
      { name: 'series', path: '/dashboards/series' },
      { name: 'statistics', path: '/statistics' },
    ],
  },
  {
    question: 'reliable',
    dashboards: [{ name: 'freshness', path: '/dashboards/freshness', forWhom: (me) => me.administration }],
  },
];
