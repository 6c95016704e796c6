import { HttpResponse, http } from 'msw';
import { at, pageOf, server } from './server';

const municipality = { nisCode: 21004, name: { nl: 'Brussel', fr: 'Bruxelles' } };

/** A draft of Noor, as far as she came. */
export const draft = {
  id: 'g1',
  href: '',
  status: 'draft',
  name: 'Buurtmoestuin De Regenton',
  nameLanguage: 'nl',
  applicant: { name: 'Noor Voorbeeld', email: 'noor@samenhang.example', language: 'nl' },
  messages: [],
  duplicatesConfirmed: false,
  steps: [{ status: 'draft', at: '2026-11-17T19:40:00Z' }],
  missing: ['type', 'municipality', 'contactEmail'],
  permittedActions: ['edit', 'submit', 'withdraw'],
};

/** The same, with the four things that are needed. */
export const complete = {
  ...draft,
  type: 'association',
  municipality,
  contactEmail: 'tuin@regenton.example',
  missing: [],
};

export const submitted = {
  ...complete,
  status: 'submitted',
  submittedOn: '2026-11-18T18:12:00Z',
  steps: [...draft.steps, { status: 'submitted', at: '2026-11-18T18:12:00Z' }],
  permittedActions: ['withdraw'],
};

export const returned = {
  ...submitted,
  status: 'returned',
  messages: [
    {
      id: 'm1',
      from: 'reviewer',
      text: 'Met wie werkt u samen?',
      language: 'nl',
      sentAt: '2026-11-19T09:00:00Z',
    },
  ],
  steps: [...submitted.steps, { status: 'returned', at: '2026-11-19T09:00:00Z' }],
  permittedActions: ['edit', 'submit', 'withdraw'],
};

export const accepted = {
  ...submitted,
  status: 'accepted',
  organization: { id: 'o7', href: '', name: { nl: 'Buurtmoestuin De Regenton' } },
  steps: [...submitted.steps, { status: 'accepted', at: '2026-11-20T09:00:00Z' }],
  permittedActions: [],
};

export const candidate = {
  organization: { id: 'o1', href: '', name: { nl: 'Moestuin De Regenton' }, municipality, status: 'active' },
  reasons: ['similarName'],
  similarity: '0.82',
};

/** What the reviewer sees of the submitted one. */
export const forReview = {
  ...submitted,
  candidates: [candidate],
  permittedActions: ['accept', 'return', 'refuse'],
};

export function itemOf(registration: typeof submitted) {
  const { id, href, status, name, type, municipality: place, applicant, submittedOn } = registration;
  return {
    id,
    href,
    status,
    name,
    type,
    municipality: place,
    applicant,
    own: false,
    submittedOn,
    updatedAt: submittedOn,
  };
}

export const joinRequest = {
  id: 'j1',
  href: '',
  organization: { id: 'o1', href: '', name: { nl: 'Buurthuis De Synthese' } },
  applicant: { name: 'Noor Voorbeeld', email: 'noor@samenhang.example' },
  function: 'Onthaal',
  message: 'Ik werk er sinds mei.',
  status: 'open',
  claim: false,
  proof: {},
  requestedOn: '2026-11-19T07:55:00Z',
  permittedActions: ['withdraw'],
};

interface Sent {
  body: unknown;
  ifMatch: string | null;
}

/** Answers a call with what `answer` gives and keeps what was sent. */
export function taking(method: 'post' | 'patch', path: string, answer: (call: number) => Response): Sent[] {
  const sent: Sent[] = [];
  server.use(
    http[method](at(path), async ({ request }) => {
      const text = await request.text();
      sent.push({ body: text ? JSON.parse(text) : undefined, ifMatch: request.headers.get('If-Match') });
      return answer(sent.length);
    }),
  );
  return sent;
}

export function versioned(body: object, etag = '"1"', status = 200) {
  return HttpResponse.json(body as never, { status, headers: { ETag: etag } });
}

/** The registration behind its address. */
export function registrationIs(registration: { id: string; [member: string]: unknown }, etag = '"1"') {
  server.use(http.get(at(`/registrations/${registration.id}`), () => versioned(registration, etag)));
}

export function noDuplicates() {
  server.use(http.post(at('/duplicateChecks'), () => HttpResponse.json({ candidates: [] })));
}

export function listIs(path: string, items: object[]) {
  server.use(http.get(at(path), () => HttpResponse.json(pageOf(items as never[]))));
}
