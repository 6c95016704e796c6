import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { koen } from '~/test/people';
import { renderAt, renderUi } from '~/test/render';
import { at, pageOf, server } from '~/test/server';
import { AuthorityParts } from './AuthorityParts';
import { EventTimeline } from './EventTimeline';
import { restOf } from './PostFunding';
import { WhoDoesWhat } from './WhoDoesWhat';

const task = {
  id: 'r1',
  href: '',
  partnership: { id: 'p1', href: '', name: { nl: 'LWGC Marollen' } },
  task: { nl: 'Openbare ruimte' },
  level: 'operational',
  bearer: 'municipality',
  validFrom: '2024-01-01',
  synthetic: true,
};

describe('Who does what in a partnership', () => {
  it('tells also what stays with the municipality', async () => {
    server.use(http.get(at('/responsibilities'), () => HttpResponse.json(pageOf([task]))));
    const { container } = renderUi(<WhoDoesWhat partnershipId="p1" />);
    const stays = await screen.findByRole('region', { name: 'Blijft bij de gemeente' });
    expect(within(stays).getByRole('row', { name: /Openbare ruimte/ })).toHaveTextContent('operationeel');
    expect(screen.queryByRole('button', { name: 'Taak toevoegen' })).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  it('asks for the task and who bears it before it records one', async () => {
    let sent: unknown;
    server.use(
      http.post(at('/responsibilities'), async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(task, { status: 201 });
      }),
    );
    const { user } = renderUi(<WhoDoesWhat partnershipId="p1" mayManage />);
    expect(await screen.findByText('Er is nog niet beschreven wie wat doet.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Taak toevoegen' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    expect(await within(dialog).findAllByText('Kies wie deze taak draagt.')).not.toHaveLength(0);
    await user.type(
      within(dialog).getAllByRole('textbox', { name: /Nederlands/ })[0] as HTMLElement,
      'Verslag maken',
    );
    await user.click(within(dialog).getByRole('radio', { name: 'Blijft bij het OCMW' }));
    await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    await waitFor(() =>
      expect(sent).toMatchObject({ partnership: 'p1', task: { nl: 'Verslag maken' }, bearer: 'ocmw' }),
    );
  });

  it('tells everybody that an authority directs and provides', async () => {
    const part = {
      id: 'a1',
      href: '',
      partnership: task.partnership,
      organization: { id: 'o1', href: '', name: { nl: 'OCMW' } },
      part: 'director',
      alsoTheOther: true,
      instruments: [],
      validFrom: '2024-01-01',
      synthetic: true,
    };
    server.use(http.get(at('/authorityParts'), () => HttpResponse.json(pageOf([part]))));
    renderUi(<AuthorityParts partnershipId="p1" />);
    expect(await screen.findByText('Regisseur en aanbieder tegelijk.')).toBeInTheDocument();
  });
});

describe('What is left of a hundred percent', () => {
  it.each([
    [['75.00', '25.00'], undefined],
    [['33.33', '33.33'], '33.34'],
    [[], '100'],
  ])('of %j is %s', (shares, rest) => {
    expect(restOf(shares)).toBe(rest);
  });
});

describe('The timeline', () => {
  it('tells what took effect when, who wrote it down, and asks for less when told to', async () => {
    const asked: string[] = [];
    const event = {
      key: 'joined:m1',
      on: '2022-03-01',
      kind: 'member',
      what: 'memberJoined',
      title: { nl: 'Buurthuis De Synthese' },
      page: '/organizations/o1',
      recordedAt: '2026-11-20T09:00:00Z',
      recordedBy: 'Koen Voorbeeld',
    };
    server.use(
      http.get(at('/timeline'), ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.json(pageOf([event]));
      }),
    );
    const { user } = renderUi(<EventTimeline of={{ partnership: 'p1' }} />);
    const list = await screen.findByRole('list', { name: 'Gebeurtenissen, laatste eerst' });
    expect(list).toHaveTextContent('1 maart 2022');
    expect(list).toHaveTextContent('Wordt lid: Buurthuis De Synthese');
    expect(list).toHaveTextContent('opgetekend op 20 november 2026 door Koen Voorbeeld');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Waarover' }), 'Leden');
    await waitFor(() => expect(asked.at(-1)).toContain('kind=member'));
  });

  it('keeps the filter in the address and goes on for as long as there is history', async () => {
    const asked: string[] = [];
    const event = (place: number) => ({
      key: `e${place}`,
      on: '2022-03-01',
      kind: 'member',
      what: 'joined',
      title: { nl: `Lid ${place}` },
    });
    server.use(
      http.get(at('/timeline'), ({ request }) => {
        const query = new URL(request.url).searchParams;
        asked.push(query.toString());
        const page = Number(query.get('page'));
        const items = Array.from({ length: page < 3 ? 50 : 7 }, (_, place) => event(page * 100 + place));
        return HttpResponse.json({ items, page, pageSize: 50, total: 107 });
      }),
    );
    const { user } = renderUi(
      <EventTimeline of={{ partnership: 'p1' }} />,
      '/?event=member&eventsFrom=2021-01-01&asOf=2023-01-01',
    );
    await screen.findByText(/Lid 149/);
    expect(asked.at(-1)).toContain('kind=member&from=2021-01-01&asOf=2023-01-01');
    await user.click(screen.getByRole('button', { name: 'Eerdere gebeurtenissen tonen' }));
    await screen.findByText(/Lid 249/);
    await user.click(screen.getByRole('button', { name: 'Eerdere gebeurtenissen tonen' }));
    await screen.findByText(/Lid 306/);
    expect(screen.queryByRole('button', { name: 'Eerdere gebeurtenissen tonen' })).not.toBeInTheDocument();
  });
});

describe('The directory of coordinators', () => {
  const colleague = {
    id: 'f9',
    href: '',
    roleType: 'neighborhoodReferent',
    scope: 'partnership',
    partnership: { id: 'p9', href: '', name: { nl: 'LWGC Kuregem' } },
    state: 'filled',
    contact: { email: 'wijk@lwgc.example' },
    validFrom: '2022-01-01',
  };

  it('shows colleagues by function with a general address, and no name that is not theirs to give', async () => {
    server.use(http.get(at('/coordinators'), () => HttpResponse.json(pageOf([colleague]))));
    renderAt('/coordinators', { me: koen });
    const row = await screen.findByRole('row', { name: /neighborhoodReferent/ });
    expect(row).toHaveTextContent('LWGC Kuregem');
    expect(row).toHaveTextContent('niet publiek');
    expect(within(row).getByRole('link', { name: 'wijk@lwgc.example' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Mail naar allen in deze lijst' })).toHaveAttribute(
      'href',
      'mailto:?bcc=wijk%40lwgc.example',
    );
  });
});
