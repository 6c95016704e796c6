import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { kept, workingGroup } from '~/test/governance';
import { coordinated, marollen, serve } from '~/test/partnerships';
import { koen } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, pageOf, problem, server } from '~/test/server';
import '~/app/body/BodyScreen';
import '~/app/partnership/PartnershipScreen';

function bodyIs(body: object) {
  server.use(
    http.get(at('/bodies/b1'), () => HttpResponse.json(body, { headers: { ETag: '"v1-a"' } })),
    http.get(at('/meetings'), () => HttpResponse.json(pageOf([]))),
  );
}

function taking(method: 'post' | 'patch', path: string, answer: object) {
  const sent: unknown[] = [];
  server.use(
    http[method](at(path), async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(answer);
    }),
  );
  return sent;
}

describe('The bodies of a partnership', () => {
  it('are listed with why and how often', async () => {
    serve(marollen);
    server.use(
      http.get(at('/bodies'), () => HttpResponse.json(pageOf([workingGroup]))),
      http.get(at('/meetings'), () => HttpResponse.json(pageOf([]))),
    );
    renderAt('/partnerships/p1?tab=bodies');
    const row = await screen.findByRole('row', { name: /Werkgroep wonen/ });
    expect(row).toHaveTextContent('om de 4 maanden');
    expect(row).toHaveTextContent('1 zetel');
    expect(screen.queryByRole('button', { name: 'Orgaan oprichten' })).not.toBeInTheDocument();
  });

  it('may be none at all', async () => {
    serve(marollen);
    server.use(
      http.get(at('/bodies'), () => HttpResponse.json(pageOf([]))),
      http.get(at('/meetings'), () => HttpResponse.json(pageOf([]))),
    );
    renderAt('/partnerships/p1?tab=bodies');
    expect(await screen.findByText('Er zijn geen organen opgenomen.')).toBeInTheDocument();
    expect(await screen.findByText('Er zijn geen vergaderingen gepland.')).toBeInTheDocument();
  });

  it('are set up by who coordinates, with a reason to meet', async () => {
    serve(coordinated);
    server.use(
      http.get(at('/bodies'), () => HttpResponse.json(pageOf([]))),
      http.get(at('/meetings'), () => HttpResponse.json(pageOf([]))),
    );
    const sent = taking('post', '/bodies', kept);
    const { user } = renderAt('/partnerships/p1?tab=bodies', { me: koen });
    await user.click(await screen.findByRole('button', { name: 'Orgaan oprichten' }));
    const dialog = await screen.findByRole('dialog');
    await user.selectOptions(await within(dialog).findByRole('combobox', { name: 'Soort' }), 'workingGroup');
    await user.type(
      within(dialog).getAllByRole('textbox', { name: /Nederlands/ })[0] as HTMLElement,
      'Groep',
    );
    await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Zeg waarom u samenkomt.');
    await user.type(
      within(dialog).getAllByRole('textbox', { name: /Nederlands/ })[1] as HTMLElement,
      'Samen',
    );
    await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    await waitFor(() =>
      expect(sent[0]).toMatchObject({
        partnership: 'p1',
        fields: {
          kind: 'workingGroup',
          name: { nl: 'Groep' },
          purpose: { nl: 'Samen' },
          powers: [],
          quotas: [],
        },
      }),
    );
  });
});

describe('The page of a body', () => {
  it('tells why it meets, what it decides and who sits in it', async () => {
    bodyIs(workingGroup);
    const { container } = renderAt('/bodies/b1');
    expect(await screen.findByRole('heading', { level: 1, name: 'Werkgroep wonen' })).toBeInTheDocument();
    expect(screen.getByText('Weten wie wat doet.')).toBeInTheDocument();
    const seat = await screen.findByRole('row', { name: /Buurthuis De Synthese/ });
    expect(seat).toHaveTextContent('Buurtwerker');
    expect(seat).toHaveTextContent('2e termijn');
    expect(screen.queryByRole('button', { name: 'Zetel invullen' })).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  it('says that what is confidential is not shown', async () => {
    bodyIs({ ...workingGroup, confidentiality: 'confidential', inside: false });
    renderAt('/bodies/b1');
    expect(await screen.findByText(/is vertrouwelijk en staat hier niet/)).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Vergaderingen' })).not.toBeInTheDocument();
  });

  it('lets who keeps the papers fill a seat and renew a term', async () => {
    bodyIs({
      ...kept,
      findings: [{ rule: 'noChair', sentence: 'Er is nog niemand die voorzit.' }],
    });
    const sent = taking('post', '/bodies/b1/seats', kept);
    const renewed = taking('post', '/bodies/seats/s1/renewals', kept);
    const { user } = renderAt('/bodies/b1', { me: koen });
    expect(await screen.findByText('Er is nog niemand die voorzit.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Zetel invullen' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Zetel invullen' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Zeg van wie de zetel is');
    await user.type(within(dialog).getByRole('textbox', { name: /Functie/ }), 'Schepen');
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Soort functie' }), 'elected');
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Op grond van' }), 'exOfficio');
    await user.click(within(dialog).getByRole('button', { name: 'Zetel invullen' }));
    await waitFor(() =>
      expect(sent[0]).toMatchObject({
        function: 'Schepen',
        category: 'elected',
        basis: 'exOfficio',
        role: 'member',
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'Hernieuwen: Buurthuis De Synthese' }));
    await waitFor(() => expect(renewed).toHaveLength(1));
  });

  it('says that there is no such body', async () => {
    server.use(http.get(at('/bodies/b1'), () => problem(404, 'belgif:resourceNotFound')));
    renderAt('/bodies/b1');
    expect(await screen.findByRole('alert')).toBeInTheDocument();
  });
});
