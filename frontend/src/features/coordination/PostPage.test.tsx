import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { today } from '~/lib/format/date';
import { expectAccessible } from '~/test/accessible';
import { koen } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, problem, server } from '~/test/server';
// The page is a download of its own; waiting for it is no part of what the first test measures.
import './PostPage';
import './EventTimeline';

const appointment = {
  id: 'a1',
  href: '',
  post: { id: 'f1', href: '', roleType: 'neighborhoodReferent' },
  person: { id: 'x1', name: 'Fien Voorbeeld' },
  capacity: 'holder',
  namePublic: false,
  employer: { id: 'o1', href: '', name: { nl: 'OCMW' } },
  fte: '0.80',
  validFrom: '2024-01-01',
  permittedActions: ['end', 'correct'],
};

const past = {
  ...appointment,
  id: 'a0',
  person: { id: 'x0', name: 'Gust Voorbeeld' },
  validFrom: '2022-01-01',
  validUntil: '2023-12-31',
  endReason: 'otherJob',
  permittedActions: ['correct'],
};

const post = {
  id: 'f1',
  href: '',
  roleType: 'neighborhoodReferent',
  scope: 'partnership',
  partnership: { id: 'p1', href: '', name: { nl: 'LWGC Marollen', fr: 'CLSS Marolles' } },
  projects: [{ id: 'j1', href: '', name: { nl: 'Open huis' } }],
  partnerships: [{ id: 'p1', href: '', name: { nl: 'LWGC Marollen', fr: 'CLSS Marolles' } }],
  statedFrom: '2022-01-01',
  former: [],
  funding: [],
  plannedFte: '1.00',
  actualFte: '0.80',
  state: 'filled',
  fillings: 2,
  holdersWithinYear: 1,
  contact: { email: 'wijk@samenhang.example' },
  validFrom: '2022-01-01',
  appointments: [appointment, past],
  synthetic: false,
  permittedActions: ['edit', 'end', 'appoint'],
};

const vacant = {
  ...post,
  state: 'vacant',
  vacantSince: '2026-09-01',
  actualFte: '0.00',
  appointments: [past],
};

let sent: Record<string, unknown> | undefined;

function postIs(value: object, etag = '"v1-a"') {
  server.use(http.get(at('/posts/f1'), () => HttpResponse.json(value, { headers: { ETag: etag } })));
}

function taking(path: string, answer: object = {}) {
  server.use(
    http.post(at(path), async ({ request }) => {
      sent = (await request.json()) as Record<string, unknown>;
      return HttpResponse.json(answer, { status: 201 });
    }),
  );
}

const reasons = {
  vocabulary: 'appointmentEndReasons',
  version: 1,
  items: [{ code: 'otherJob', href: '', label: { nl: 'Andere functie', fr: 'Autre emploi' } }],
};

describe('The page of a coordination post', () => {
  beforeEach(() => {
    sent = undefined;
    postIs(post);
    server.use(
      http.get(at('/refData/appointmentEndReasons'), () => HttpResponse.json(reasons)),
      http.get(at('/refData/roleTypes'), () =>
        HttpResponse.json({
          vocabulary: 'roleTypes',
          version: 1,
          items: [
            {
              code: 'neighborhoodReferent',
              href: '',
              label: { nl: 'Wijkreferent', fr: 'Référent·e de quartier' },
              attributes: { scope: 'partnership' },
            },
          ],
        }),
      ),
    );
  });

  it('names the function and its partnership, and who holds it now and held it before', async () => {
    const { container } = renderAt('/posts/f1', { me: koen });
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Wijkreferent – LWGC Marollen' }),
    ).toBeInTheDocument();
    const now = screen.getByRole('region', { name: 'Wie bekleedt de functie nu' });
    expect(within(now).getByText('Fien Voorbeeld')).toBeInTheDocument();
    const history = screen.getByRole('region', { name: 'Geschiedenis' });
    expect(within(history).getByText('Gust Voorbeeld')).toBeInTheDocument();
    expect(await within(history).findByText('Andere functie')).toBeInTheDocument();
    expect(within(history).getByText('2 keer ingevuld')).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('shows the public the function, the contact and no acts or history', async () => {
    const { fillings: _, holdersWithinYear: __, permittedActions: ___, ...shown } = post;
    postIs({ ...shown, appointments: [] });
    renderAt('/posts/f1');
    expect(await screen.findByText(/De naam is niet publiek/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'wijk@samenhang.example' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Functie invullen' })).not.toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Geschiedenis' })).not.toBeInTheDocument();
  });

  it('fills a vacant post', async () => {
    postIs(vacant);
    taking('/appointments');
    const { user } = renderAt('/posts/f1', { me: koen });
    expect(
      await screen.findByText('Niemand bekleedt deze functie sinds 1 september 2026.'),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Functie invullen' }));
    const dialog = await screen.findByRole('dialog', { name: 'Functie invullen' });
    await user.click(within(dialog).getByRole('button', { name: 'Aanstellen' }));
    expect(await within(dialog).findAllByText('Vul een naam in.')).not.toHaveLength(0);
    await user.type(within(dialog).getByRole('textbox', { name: 'Naam' }), 'Hanne Voorbeeld');
    const fte = within(dialog).getByRole('textbox', { name: 'VTE van deze persoon' });
    await user.clear(fte);
    await user.type(fte, '1,5');
    expect(within(dialog).getByText(/meer dan de 1,00 VTE die gepland zijn/)).toBeInTheDocument();
    await user.click(within(dialog).getByRole('button', { name: 'Aanstellen' }));
    await waitFor(() =>
      expect(sent).toMatchObject({
        post: 'f1',
        personName: 'Hanne Voorbeeld',
        fte: '1.5',
        namePublic: false,
      }),
    );
    expect(await screen.findByText('De aanstelling is bewaard.')).toBeInTheDocument();
  });

  it('ends an appointment with a reason, and warns against a reason of health', async () => {
    taking('/appointments/a1/endings');
    const { user } = renderAt('/posts/f1', { me: koen });
    await user.click(await screen.findByRole('button', { name: 'Aanstelling beëindigen' }));
    const dialog = await screen.findByRole('dialog', { name: 'Aanstelling beëindigen' });
    const note = within(dialog).getByRole('textbox', { name: /Nota/ });
    await user.type(note, 'Is al lang ziek');
    expect(within(dialog).getByText(/lijkt over gezondheid te gaan/)).toBeInTheDocument();
    await user.clear(note);
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Reden' }), 'Andere functie');
    await user.click(within(dialog).getByRole('button', { name: 'Beëindigen' }));
    await waitFor(() => expect(sent).toMatchObject({ reason: 'otherJob' }));
  });

  it('says it when the same person already holds the post', async () => {
    postIs(vacant);
    server.use(http.post(at('/appointments'), () => problem(409, 'samenhang:overlappingAppointment')));
    const { user } = renderAt('/posts/f1', { me: koen });
    await user.click(await screen.findByRole('button', { name: 'Functie invullen' }));
    const dialog = await screen.findByRole('dialog', { name: 'Functie invullen' });
    await user.type(within(dialog).getByRole('textbox', { name: 'Naam' }), 'Hanne Voorbeeld');
    await user.click(within(dialog).getByRole('button', { name: 'Aanstellen' }));
    expect(await within(dialog).findByRole('alert')).toBeInTheDocument();
    expect(within(dialog).getByRole('textbox', { name: 'Naam' })).toHaveValue('Hanne Voorbeeld');
  });

  it('loses neither version when two people edit the post', async () => {
    server.use(
      http.patch(at('/posts/f1'), async ({ request }) => {
        if (request.headers.get('If-Match') === '"v1-a"') return problem(412, 'samenhang:preconditionFailed');
        sent = (await request.json()) as Record<string, unknown>;
        return HttpResponse.json(post);
      }),
    );
    const { user } = renderAt('/posts/f1', { me: koen });
    await user.click(await screen.findByRole('button', { name: 'Functie aanpassen' }));
    const dialog = await screen.findByRole('dialog', { name: 'Functie aanpassen' });
    const fte = within(dialog).getByRole('textbox', { name: 'Gepland aantal VTE' });
    await user.clear(fte);
    await user.type(fte, '0,5');
    postIs({ ...post, plannedFte: '0.80', basis: 'Nieuwe overeenkomst' }, '"v2-b"');
    await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    const conflict = await screen.findByRole('dialog', {
      name: 'Iemand anders heeft dit intussen gewijzigd',
    });
    expect(within(conflict).getByRole('row', { name: /Gepland aantal VTE/ })).toHaveTextContent(
      /0\.5.*0\.80/,
    );
    await user.click(within(conflict).getByRole('button', { name: 'Mijn wijzigingen toch toepassen' }));
    await waitFor(() => expect(sent).toEqual({ plannedFte: '0.5', from: today() }));
  });

  it('says what is wrong when the post cannot be read', async () => {
    server.use(http.get(at('/posts/f1'), () => HttpResponse.error()));
    renderAt('/posts/f1');
    expect(await screen.findByRole('alert')).toHaveTextContent('De dienst antwoordt niet.');
  });
});
