import { HttpResponse, http } from 'msw';
import { at, pageOf, server } from './server';

/** The contract of the Marollen, as its page asks for it. */
export const marollen = {
  id: 'p1',
  href: '',
  name: { nl: 'LWGC Marollen', fr: 'CLSS Marolles' },
  type: 'lwgcContract',
  generation: { id: 'g1', code: '1.0', programme: 'lwgc', programmeId: 'pr1' },
  territory: { id: 't1', href: '', name: { nl: 'Marollen', fr: 'Marolles' } },
  municipality: { nisCode: 21004, name: { nl: 'Brussel', fr: 'Bruxelles' } },
  municipalities: [{ nisCode: 21004, name: { nl: 'Brussel', fr: 'Bruxelles' } }],
  phase: 'implementation',
  purpose: { nl: 'Bewoners vinden hulp in hun eigen straat.' },
  organizationForm: 'consortium',
  regime: 'onProposal',
  contact: { email: 'contract-1@lwgc.example' },
  validFrom: '2021-06-01',
  asOf: '2026-11-23',
  themes: [{ id: 'th1', code: 'accessToServices', name: { nl: 'Vlotter toegang tot hulp' } }],
  phases: [
    { phase: 'diagnosis', from: '2021-06-01', until: '2021-12-31' },
    { phase: 'implementation', from: '2022-01-01', reason: { nl: 'Het plan is goedgekeurd.' } },
  ],
  leadOrganizations: [{ organization: ref('o9', 'OCMW van Brussel'), from: '2021-06-01' }],
  members: [
    {
      id: 'm1',
      href: '',
      organization: ref('o1', 'Buurthuis De Synthese'),
      organizationType: 'association',
      sectors: ['welfare'],
      kind: 'partner',
      funded: false,
      required: false,
      validFrom: '2022-03-01',
    },
  ],
  posts: [
    {
      id: 'po1',
      href: '',
      roleType: 'neighborhoodReferent',
      plannedFte: '0.80',
      state: 'vacant',
      vacantSince: '2026-09-01',
      contact: { email: 'wijkreferent@lwgc.example' },
    },
  ],
  synthetic: false,
  permittedActions: undefined as string[] | undefined,
};

export const coordinated = {
  ...marollen,
  permittedActions: [
    'edit',
    'changePhase',
    'decideRequests',
    'managePosts',
    'validateObservations',
    'invite',
  ],
};

export const membership = {
  id: 'm1',
  href: '',
  organization: ref('o1', 'Buurthuis De Synthese'),
  partnership: ref('p1', 'LWGC Marollen'),
  kind: 'partner',
  status: 'voluntary',
  funded: false,
  required: false,
  recognitions: [],
  validFrom: '2022-03-01',
  updatedAt: '2026-01-01T00:00:00Z',
  permittedActions: ['edit', 'end'],
};

export const application = {
  id: 'r1',
  href: '',
  direction: 'application',
  organization: ref('o2', 'Taalatelier'),
  partnership: ref('p1', 'LWGC Marollen'),
  kind: 'partner',
  message: 'Veel van onze cursisten wonen hier.',
  status: 'open',
  waitingFor: ['network'],
  answersFor: ['network'],
  agreements: [],
  requestedOn: '2026-11-12T08:40:00Z',
  permittedActions: ['accept', 'decline'],
};

export const programme = {
  id: 'pr1',
  href: '',
  code: 'lwgc',
  name: { nl: 'Lokale contracten' },
  launched: 2021,
  pillars: [],
  generations: [
    {
      id: 'g1',
      code: '1.0',
      name: { nl: 'Eerste generatie' },
      startYear: 2021,
      allocation: 'callForProjects',
      themes: [
        { id: 'th1', code: 'access', name: { nl: 'Toegang' }, priority: false },
        { id: 'th2', code: 'housing', name: { nl: 'Wonen' }, priority: false },
      ],
    },
    {
      id: 'g2',
      code: '2.0',
      name: { nl: 'Tweede generatie' },
      startYear: 2023,
      allocation: 'consensus',
      themes: [
        { id: 'th3', code: 'hardToReach', name: { nl: 'Toegang voor wie ver staat' }, priority: true },
      ],
    },
  ],
  themeMappings: [
    {
      from: { generation: '1.0', theme: 'access' },
      to: { generation: '2.0', theme: 'hardToReach' },
      note: { nl: 'Zelfde kern.' },
    },
  ],
};

/** Serves one partnership with its lists; `members` and `requests` are what the API holds. */
export function serve(partnership: object, held: { memberships?: object[]; requests?: object[] } = {}) {
  server.use(
    http.get(at('/partnerships/p1'), () => HttpResponse.json(partnership, { headers: { ETag: '"v1-a"' } })),
    http.get(at('/memberships'), () =>
      HttpResponse.json(pageOf((held.memberships ?? [membership]) as never[])),
    ),
    http.get(at('/posts'), () =>
      HttpResponse.json(
        pageOf(
          marollen.posts.map((post) => ({
            ...post,
            scope: 'partnership',
            actualFte: '0',
            validFrom: '2022-01-01',
          })),
        ),
      ),
    ),
    http.get(at('/agreements'), () => HttpResponse.json(pageOf([]))),
    http.get(at('/delegates'), () => HttpResponse.json(pageOf([]))),
    http.get(at('/delegateContinuity'), () =>
      HttpResponse.json({
        partnership: 'p1',
        from: '2024-11-24',
        asOf: '2026-11-23',
        members: 0,
        represented: 0,
        changes: 0,
        items: [],
      }),
    ),
    http.get(at('/confirmationRounds'), () => HttpResponse.json({ items: [] })),
    http.get(at('/membershipConfirmations'), () => HttpResponse.json(pageOf([]))),
    http.get(at('/partnershipFollows/followers'), () =>
      HttpResponse.json({ partnership: 'p1', asOf: '2026-11-23', organizations: [], persons: 0 }),
    ),
    http.get(at('/membershipRequests'), () => HttpResponse.json(pageOf((held.requests ?? []) as never[]))),
    ...programmes(),
  );
}

export function programmes() {
  return [
    http.get(at('/programmes'), () => HttpResponse.json({ items: [programme] })),
    http.get(at('/programmes/pr1'), () => HttpResponse.json(programme)),
  ];
}

function ref(id: string, nl: string) {
  return { id, href: '', name: { nl } };
}
