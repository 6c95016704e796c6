import { act, screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import {
  editable,
  editableService,
  profile,
  registerHolds,
  service,
  synthese,
  taking,
} from '~/test/organizations';
import { petra } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, problem, server } from '~/test/server';

describe('The page of an organisation', () => {
  it('shows its facts, contacts by function, addresses and partnerships', async () => {
    registerHolds(synthese);
    const { user } = renderAt('/organizations/o1');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Buurthuis De Synthese' }),
    ).toBeInTheDocument();
    expect(screen.getByText('0123.456.749')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'onthaal@synthese.example' })).toHaveAttribute(
      'href',
      'mailto:onthaal@synthese.example',
    );
    expect(screen.getByText('1 september 2026')).toBeInTheDocument();
    const memberships = screen.getByRole('table', { name: 'Samenwerkingsverbanden' });
    expect(within(memberships).getByText('niet gefinancierd')).toBeInTheDocument();
    expect(screen.getByText('De Synthese (vroegere naam, tot 31 december 2011)')).toBeInTheDocument();
    expect(screen.getByText('van voor de geboorte tot 3 jaar')).toBeInTheDocument();
    expect(await screen.findByText('other: Kermisgangers')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'De Oude Hoek' })).toHaveAttribute('href', '/organizations/o2');
    await user.click(screen.getByRole('link', { name: 'Plaatsen en uren' }));
    expect(await screen.findByText('Hoogstraat 12, 1000')).toBeInTheDocument();
    const hours = screen.getByRole('list', { name: 'Openingsuren: Huiskamer' });
    expect(within(hours).getAllByRole('listitem')[0]).toHaveTextContent(
      'maandag09:00 – 12:30, 13:30 – 24:00 (op afspraak)',
    );
    expect(within(hours).getAllByRole('listitem')[1]).toHaveTextContent('dinsdaggesloten');
  });

  it('says that the data is invented', async () => {
    registerHolds(synthese);
    renderAt('/organizations/o1');
    expect(await screen.findByText('Verzonnen gegevens, om te tonen hoe het werkt.')).toBeInTheDocument();
  });

  it('marks what exists in the other language only', async () => {
    registerHolds({ ...synthese, name: { fr: 'Maison Synthèse' } });
    renderAt('/organizations/o1');
    expect(await screen.findByRole('heading', { level: 1, name: /Maison Synthèse/ })).toHaveTextContent(
      'alleen in het Frans',
    );
  });

  it('makes no link of a website that is not a web address', async () => {
    registerHolds({ ...synthese, website: 'javascript:alert(1)' });
    renderAt('/organizations/o1');
    expect((await screen.findByText('javascript:alert(1)')).closest('a')).toBeNull();
  });

  it('says so when the organisation does not exist', async () => {
    registerHolds(synthese);
    server.use(http.get(at('/organizations/:id'), () => problem(404, 'belgif:resourceNotFound')));
    renderAt('/organizations/nobody');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Dit bestaat niet, of niet meer op dit adres.',
    );
  });

  it('offers nothing to change to who may not', async () => {
    registerHolds(synthese);
    renderAt('/organizations/o1');
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('link', { name: 'Gegevens aanpassen' })).not.toBeInTheDocument();
  });

  it('lets who may confirm that the record is right', async () => {
    registerHolds(editable);
    let confirmed = 0;
    server.use(
      http.post(at('/organizations/o1/confirmations'), () => {
        confirmed += 1;
        return HttpResponse.json(editable);
      }),
    );
    const { user } = renderAt('/organizations/o1', { me: petra });
    await user.click(await screen.findByRole('button', { name: 'Gegevens bevestigen' }));
    expect(await screen.findByText('Bedankt. De gegevens zijn vandaag bevestigd.')).toBeInTheDocument();
    expect(confirmed).toBe(1);
  });

  it('has nothing axe objects to', async () => {
    registerHolds(editable);
    const { container } = renderAt('/organizations/o1', { me: petra });
    await screen.findByRole('heading', { level: 1 });
    await expectAccessible(container);
  });

  it('names a person to who may know, and says that it is not public', async () => {
    const [contact] = editable.contacts;
    registerHolds({ ...editable, contacts: [{ ...contact, personName: 'Ann Proef', personAgreed: false }] });
    renderAt('/organizations/o1', { me: petra });
    expect(await screen.findByText('Nu: Ann Proef (niet publiek)')).toBeInTheDocument();
  });

  it('tells those who can mend it what is missing in a language', async () => {
    registerHolds(editable);
    renderAt('/organizations/o1', { me: petra });
    expect(
      await screen.findByText('Niet in het Frans: waarvoor de organisatie er is, contact 1, plaats 1.'),
    ).toBeInTheDocument();
  });

  it('shows the record as it was on a day, with nothing to change', async () => {
    const days: (string | null)[] = [];
    registerHolds(editable);
    server.use(
      http.get(at('/organizations/o1'), ({ request }) => {
        days.push(new URL(request.url).searchParams.get('asOf'));
        return HttpResponse.json(editable, { headers: { ETag: '"1"' } });
      }),
    );
    renderAt('/organizations/o1?asOf=2020-01-01', { me: petra });
    await screen.findByRole('heading', { level: 1 });
    expect(days).toEqual(['2020-01-01']);
    expect(screen.queryByRole('link', { name: 'Gegevens aanpassen' })).not.toBeInTheDocument();
  });

  it('shows every part while it is printed', async () => {
    registerHolds(synthese, { services: [service], profile });
    renderAt('/organizations/o1');
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByText('Hoogstraat 12, 1000')).not.toBeInTheDocument();
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(await screen.findByText('Hoogstraat 12, 1000')).toBeInTheDocument();
    expect(await screen.findByRole('heading', { name: 'Hulp bij papieren' })).toBeInTheDocument();
    expect(await screen.findByText('Eerst koffie, dan vragen.')).toBeInTheDocument();
    act(() => void window.dispatchEvent(new Event('afterprint')));
  });
});

describe('What an organisation offers', () => {
  it('stands with whom it is for and whether it accepts referrals, said on a day', async () => {
    registerHolds(synthese, { services: [service] });
    const { container } = renderAt('/organizations/o1?tab=services');
    const card = await screen.findByRole('article');
    expect(card).toHaveTextContent('Neemt beperkt doorverwijzingen aangezegd op 16 november 2026');
    expect(within(card).getByText('ongeveer 10 dagen')).toBeInTheDocument();
    expect(within(card).getByText('Huiskamer')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /bijwerken/ })).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  it('says so when nothing is described yet, and to whom can do something about it how', async () => {
    registerHolds(editable);
    renderAt('/organizations/o1?tab=services', { me: petra });
    expect(await screen.findByText('Deze organisatie beschreef haar aanbod nog niet.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Dienst toevoegen' })).toHaveAttribute(
      'href',
      '/organizations/o1/edit?tab=services&service=new',
    );
  });

  it('says that it could not be read, with a way to try again', async () => {
    registerHolds(synthese);
    server.use(http.get(at('/organizations/o1/services'), () => problem(503, 'belgif:serviceUnavailable')));
    renderAt('/organizations/o1?tab=services');
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Opnieuw proberen' })).toBeInTheDocument();
  });

  it('is updated in one act: we now accept none', async () => {
    registerHolds(editable, { services: [editableService] });
    const sent = taking('post', '/organizations/o1/services/d1/referralStatements', editableService);
    const { user } = renderAt('/organizations/o1?tab=services', { me: petra });
    await user.click(
      await screen.findByRole('button', { name: 'Doorverwijzing bijwerken: Hulp bij papieren' }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('radio', { name: 'Beperkt' })).toBeChecked();
    await user.click(within(dialog).getByRole('radio', { name: 'Nee' }));
    await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    expect(await screen.findByText(/Iedereen ziet het nu/)).toBeInTheDocument();
    expect(sent).toEqual([{ body: { acceptsReferrals: 'no', waitingDays: 10 }, ifMatch: null }]);
  });
});

describe('How an organisation describes itself', () => {
  it('stands signed with a function and a day', async () => {
    registerHolds(synthese, { profile });
    const { container } = renderAt('/organizations/o1?tab=description');
    expect(
      await screen.findByRole('heading', { level: 3, name: 'Hoe we mensen ontvangen' }),
    ).toBeInTheDocument();
    expect(screen.getByText('Ondertekend door Coördinatie op 14 september 2026')).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('may not be there yet', async () => {
    registerHolds(synthese);
    renderAt('/organizations/o1?tab=description');
    expect(
      await screen.findByText('Deze organisatie beschreef haar werkwijze nog niet.'),
    ).toBeInTheDocument();
  });
});
