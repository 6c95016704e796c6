import { HttpResponse, http } from 'msw';
import { at, server } from './server';

/** An organization with everything a record can hold. */
export const synthese = {
  id: 'o1',
  href: '',
  name: { nl: 'Buurthuis De Synthese', fr: 'Maison Synthèse' },
  aliases: [{ lang: 'nl', name: 'De Synthese', kind: 'former', until: '2011-12-31' }],
  type: 'association',
  control: 'private',
  mandateHolders: false,
  careLines: ['firstLine'],
  authorities: [],
  sectors: ['welfare'],
  targetGroups: ['other'],
  targetGroupsOther: 'Kermisgangers',
  targetAges: { fromMonths: -9, untilMonths: 36 },
  themes: ['housing'],
  languages: [],
  enterpriseNumber: '0123456749',
  identifiers: [{ scheme: 'establishmentUnit', number: '2000000339' }],
  purpose: { nl: 'Mensen uit de wijk samenbrengen.' },
  website: 'https://synthese.example/',
  sites: [
    {
      id: 's1',
      kind: 'operating',
      label: { nl: 'Huiskamer', fr: 'Salon', en: 'Living room' },
      street: 'Hoogstraat',
      houseNumber: '12',
      postalCode: '1000',
      floor: '2',
      access: { nl: 'De groene deur.' },
      accessFeatures: ['lift'],
      openingHours: [
        { day: 'monday', from: '09:00', until: '12:30' },
        { day: 'monday', from: '13:30', until: '24:00', byAppointment: true },
      ],
      coordinates: { latitude: '50.846700', longitude: '4.352500' },
    },
  ],
  contacts: [
    {
      id: 'c1',
      function: { nl: 'Onthaal', en: 'Reception' },
      email: 'onthaal@synthese.example',
      generic: true,
      fallback: false,
      confirmedOn: '2026-09-01',
    },
  ],
  territoriesServed: [{ id: 't1', href: '', name: { nl: 'Marollen' } }],
  size: { paidStaffBand: 'from1To9', members: 140 },
  fundedForNetworkTime: 'partly',
  status: 'active',
  stale: false,
  lastConfirmedOn: '2026-09-01',
  predecessors: [
    {
      organization: { id: 'o2', href: '', name: { nl: 'De Oude Hoek' } },
      kind: 'merged',
      happenedOn: '2011-12-31',
    },
  ],
  successors: [],
  memberships: [
    {
      id: 'm1',
      href: '',
      partnership: { id: 'p1', href: '', name: { nl: 'LWGC Marollen' } },
      kind: 'partner',
      funded: false,
      validFrom: '2024-01-01',
    },
  ],
  synthetic: true,
};

/** The same for somebody who acts for it. */
export const editable = { ...synthese, permittedActions: ['edit', 'confirm'] };

export const service = {
  id: 'd1',
  href: '',
  name: { nl: 'Hulp bij papieren', fr: 'Aide aux démarches' },
  description: { nl: 'Brieven lezen en formulieren invullen.' },
  themes: ['administrativeHelp'],
  targetGroups: ['lowLiteracyPeople'],
  languages: ['nl'],
  acceptsReferrals: 'limited',
  referralsOn: '2026-11-16',
  waitingDays: 10,
  reservedCapacity: 3,
  sites: ['s1'],
  openingHours: [{ day: 'tuesday', from: '09:30', until: '12:00' }],
};

export const editableService = { ...service, permittedActions: ['edit', 'stateReferrals'] };

export const profile = {
  href: '',
  reception: { nl: 'Eerst koffie, dan vragen.' },
  signedAs: 'Coördinatie',
  signedOn: '2026-09-14',
};

interface Around {
  services?: object[];
  profile?: object;
  etag?: string;
}

/** The register holds this organization, with what stands around it. */
export function registerHolds(organization: object, around: Around = {}): void {
  const { services = [], profile: described = { href: '' }, etag = '"1"' } = around;
  const one = (body: object) =>
    HttpResponse.json(body as Record<string, unknown>, { headers: { ETag: etag } });
  server.use(
    http.get(at('/organizations/:id'), () => one(organization)),
    http.get(at('/organizations/:id/services'), () => HttpResponse.json({ items: services })),
    http.get(at('/organizations/:id/services/:service'), () => one(services[0] ?? {})),
    http.get(at('/organizations/:id/profile'), () => one(described)),
  );
}

/** Answers a call with `answer` and keeps what was sent. */
export function taking(method: 'post' | 'patch' | 'put', path: string, answer: object) {
  const sent: { body: unknown; ifMatch: string | null }[] = [];
  server.use(
    http[method](at(path), async ({ request }) => {
      sent.push({ body: await request.json(), ifMatch: request.headers.get('If-Match') });
      return HttpResponse.json(answer as Record<string, unknown>, { headers: { ETag: '"9"' } });
    }),
  );
  return sent;
}
