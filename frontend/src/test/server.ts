import { HttpResponse, http, type JsonBodyType } from 'msw';
import { setupServer } from 'msw/node';
import { API_BASE } from '~/api/client';

/** The address of a path of the API as the tests' server listens to it. */
export function at(path: string): string {
  return `*${API_BASE}${path}`;
}

/** An answer with the problem type of the catalogue: `problem(409, 'samenhang:potentialDuplicates', {…})`. */
export function problem(status: number, type: string, members: Record<string, unknown> = {}) {
  return HttpResponse.json(
    { type: `urn:problem-type:${type}`, status, title: type, ...members },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );
}

/** A page of a collection. */
export function pageOf<T extends JsonBodyType>(items: T[], members: { page?: number; total?: number } = {}) {
  return { items, page: 1, pageSize: 20, total: items.length, ...members };
}

const inBrussels = (column: number) => ({
  parent: { id: 'r1', href: '', name: { nl: 'Brussels Hoofdstedelijk Gewest' } },
  tile: { column, row: 1 },
});

const vocabularies: Record<string, [code: string, nl: string, fr: string][]> = {
  organizationTypes: [
    ['association', 'Vereniging', 'Association'],
    ['healthCenter', 'Wijkgezondheidscentrum', 'Maison médicale'],
  ],
  sectors: [
    ['welfare', 'Welzijn', 'Aide sociale'],
    ['health', 'Gezondheid', 'Santé'],
  ],
  membershipKinds: [['partner', 'Partner', 'Partenaire']],
  membershipEndReasons: [['lackOfTime', 'Te weinig tijd', 'Manque de temps']],
  networkLevels: [
    ['municipality', 'Gemeente', 'Commune'],
    ['regional', 'Gewest', 'Région'],
  ],
  themes: [['housing', 'Wonen', 'Logement']],
  linkTypes: [
    ['information', 'Informatie uitwisselen', 'Échange d’informations'],
    ['jointProject', 'Samen een project', 'Projet commun'],
  ],
  networkTasks: [
    ['vision', 'Een visie opstellen', 'Élaborer une vision'],
    ['decisions', 'Beslissingen nemen', 'Prendre des décisions'],
  ],
  coordinationStyles: [
    ['facilitator', 'Begeleiden', 'Faciliter'],
    ['coProducer', 'Mee beslissen', 'Codécider'],
    ['commissioner', 'Sturen', 'Piloter'],
  ],
  workabilityScale: [['largely', 'grotendeels', 'en grande partie']],
  styleChangeReasons: [['time', 'Tijd van partners', 'Temps des partenaires']],
  declineReasons: [['outsideThemes', 'Buiten de thema’s', 'Hors des thèmes']],
  sleepReasons: [['staffChange', 'Personeel vertrokken', 'Départ de personnel']],
  delegateMandates: [['commit', 'Engageren', 'Engager']],
  agreementKinds: [['charter', 'Charter', 'Charte']],
  receptionCoreActors: [['dmw', 'Dienst maatschappelijk werk', 'Service social']],
  receptionFunctions: [
    ['neutralInformation', 'Neutraal informeren', 'Informer'],
    ['neutralReferral', 'Neutraal doorverwijzen', 'Orienter'],
  ],
  decisionModes: [['consensus', 'Consensus', 'Consensus']],
  bodyKinds: [['workingGroup', 'Werkgroep', 'Groupe de travail']],
  seatBases: [['exOfficio', 'Van rechtswege', 'De droit']],
  seatRoles: [
    ['chair', 'Voorzitter', 'Présidence'],
    ['member', 'Lid', 'Membre'],
  ],
  functionCategories: [
    ['fieldWorker', 'Veldwerker', 'Travailleur de terrain'],
    ['manager', 'Leidinggevende', 'Responsable'],
    ['elected', 'Mandataris', 'Mandataire'],
  ],
  meetingPurposes: [['exchange', 'Uitwisselen', 'Échanger']],
  projectStatuses: [
    ['running', 'Loopt', 'En cours'],
    ['delayed', 'Loopt later dan gepland', 'Plus tard que prévu'],
  ],
  projectContents: [
    ['communityCapacities', 'T2 – Groepen en buurten versterken', 'T2 – Renforcer les groupes'],
  ],
  projectRoles: [['partner', 'Partner', 'Partenaire']],
  fundingAuthorities: [
    ['cocom', 'GGC', 'Cocom'],
    ['vgc', 'VGC', 'VGC'],
  ],
  fundingInstruments: [['agreement', 'Overeenkomst', 'Convention']],
  signalLevels: [
    ['careZone', 'Zorgzone', 'Bassin d’aide et de soins'],
    ['federal', 'Federale overheid', 'Niveau fédéral'],
  ],
  agendaOrigins: [
    ['memberNeed', 'Nood van een lid', 'Besoin d’un membre'],
    ['coordinator', 'Coördinator', 'Coordination'],
  ],
};

/** What some terms say beside their name. */
const attributes: Record<string, object> = {
  exchange: { invite: ['fieldWorker'], withoutSuperiors: true },
  manager: { superior: true },
};

/** What nearly every page asks for; a test adds or replaces with `server.use`. */
export const server = setupServer(
  // Beside every figure it is asked what those it shows say.
  http.get(at('/figureComments'), () => HttpResponse.json(pageOf([]))),
  http.get(at('/relations'), () => HttpResponse.json(pageOf([]))),
  http.get(at('/timeline'), () => HttpResponse.json(pageOf([]))),
  http.get(at('/projects'), () => HttpResponse.json(pageOf([]))),
  http.get(at('/fundingLines'), () => HttpResponse.json(pageOf([]))),
  http.get(at('/signals'), () => HttpResponse.json(pageOf([]))),
  http.get(at('/programmes'), () => HttpResponse.json({ items: [] })),
  http.get(at('/handovers'), () => HttpResponse.json(pageOf([]))),
  http.get(at('/responsibilities'), () => HttpResponse.json(pageOf([]))),
  http.get(at('/authorityParts'), () => HttpResponse.json(pageOf([]))),
  http.get(at('/refData/:vocabulary'), ({ params }) => {
    const vocabulary = String(params.vocabulary);
    const items = (vocabularies[vocabulary] ?? []).map(([code, nl, fr]) => ({
      code,
      label: { nl, fr },
      attributes: attributes[code],
    }));
    return HttpResponse.json({ vocabulary, version: 1, items });
  }),
  http.get(at('/indicatorCellSizes/:indicatorId'), () =>
    HttpResponse.json({ href: '', indicator: '', minimum: 5 }, { headers: { ETag: '"v0-1"' } }),
  ),
  http.get(at('/indicatorAssignments'), () => HttpResponse.json(pageOf([]))),
  // Nobody follows anything, unless a test says so.
  http.get(at('/partnershipFollows'), () => HttpResponse.json({ items: [] })),
  http.get(at('/territories'), () =>
    HttpResponse.json(
      pageOf([
        { ...inBrussels(1), id: 't1', nisCode: 21001, name: { nl: 'Anderlecht', fr: 'Anderlecht' } },
        { ...inBrussels(2), id: 't2', nisCode: 21013, name: { nl: 'Sint-Gillis', fr: 'Saint-Gilles' } },
      ]),
    ),
  ),
  http.get(at('/territoryBoundaries'), () =>
    HttpResponse.json({ type: 'FeatureCollection', features: [], origins: [] }),
  ),
  http.get(at('/partnershipLinks'), () => HttpResponse.json(pageOf([]))),
  http.get(at('/notices'), () => HttpResponse.json(pageOf([]))),
  http.get(at('/memberships/:membershipId/contacts'), () => HttpResponse.json({ items: [] })),
  http.get(at('/networkAttendances'), () => HttpResponse.json(pageOf([]))),
  http.get(at('/organizations/:organizationId/load'), () =>
    HttpResponse.json({
      asOf: '2026-11-01',
      partnerships: 4,
      networks: 3,
      meetings: 7,
      meetingHours: '10.5',
      openInvitations: 2,
      openApplications: 0,
      noticesAnswered: 0,
      openIntroductions: 0,
      paidStaffBand: 'upTo5',
    }),
  ),
);
