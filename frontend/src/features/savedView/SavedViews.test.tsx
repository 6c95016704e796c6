import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { koen, rita } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, pageOf, problem, server } from '~/test/server';

const view = {
  id: 'v1',
  href: '',
  name: 'Reach in de Marollen',
  address: '/dashboards/reach?phase=implementation',
  note: 'Voor de stuurgroep',
  audience: 'own',
  own: true,
  rhythms: ['weekly', 'monthly', 'onChange'],
};

let sent: { method: string; path: string; body: unknown; ifMatch: string | null }[];
let views: object[];

beforeEach(() => {
  sent = [];
  views = [view];
  const keep = async ({ request }: { request: Request }) => {
    const text = await request.clone().text();
    sent.push({
      method: request.method,
      path: new URL(request.url).pathname.replace(/^.*\/v1/, ''),
      body: text ? JSON.parse(text) : undefined,
      ifMatch: request.headers.get('If-Match'),
    });
    return request.method === 'DELETE' || request.url.endsWith('/unsubscriptions')
      ? new HttpResponse(null, { status: 204 })
      : HttpResponse.json(view);
  };
  server.use(
    http.get(at('/savedViews'), () => HttpResponse.json({ items: views })),
    http.get(at('/savedViews/v1'), () => HttpResponse.json(view, { headers: { ETag: '"v2-a"' } })),
    http.post(at('/savedViews'), keep),
    http.patch(at('/savedViews/v1'), keep),
    http.delete(at('/savedViews/v1'), keep),
    http.put(at('/savedViews/v1/subscription'), keep),
    http.delete(at('/savedViews/v1/subscription'), keep),
    http.post(at('/savedViews/unsubscriptions'), keep),
    http.get(at('/changeStories'), () => HttpResponse.json(pageOf([]))),
  );
});

describe('A view', () => {
  it('is saved from below the filters, with the address as it stands, and shared with the own partnership', async () => {
    const { user } = renderAt('/change-stories?domain=referral', { me: koen });
    await user.click(await screen.findByRole('button', { name: 'Deze weergave bewaren' }));
    const dialog = await screen.findByRole('dialog');
    const name = within(dialog).getByLabelText(/Naam/);
    expect(name).toHaveValue('Verhalen van verandering');
    await user.clear(name);
    await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    expect((await within(dialog).findAllByText('Geef de weergave een naam.')).length).toBeGreaterThan(0);
    expect(sent).toEqual([]);
    await user.type(name, 'Doorverwijzing');
    await user.click(within(dialog).getByLabelText('Wie meedoet aan LWGC Marollen'));
    await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.body).toMatchObject({
      name: 'Doorverwijzing',
      audience: 'partnership',
      partnership: 'p1',
    });
    expect(sent[0]?.body).toHaveProperty('address', expect.stringMatching(/^\/change-stories\?domain=/));
    expect(await screen.findByText(/Weergave bewaard/)).toBeInTheDocument();
  });

  it('cannot be saved by who is not signed in', async () => {
    renderAt('/change-stories');
    await screen.findByRole('heading', { name: 'Verhalen van verandering' });
    expect(screen.queryByRole('button', { name: 'Deze weergave bewaren' })).not.toBeInTheDocument();
  });
});

describe('My views', () => {
  it('lead to their pages, and bring mail when asked', async () => {
    const { user, container } = renderAt('/saved-views', { me: rita });
    expect(await screen.findByRole('link', { name: 'Reach in de Marollen' })).toHaveAttribute(
      'href',
      '/dashboards/reach?phase=implementation',
    );
    await expectAccessible(container);
    const mail = screen.getByLabelText('Mail over Reach in de Marollen');
    await user.selectOptions(mail, 'Als openbare cijfers veranderen');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ method: 'PUT', body: { rhythm: 'onChange' } });
  });

  it('are changed with the tag they were read with', async () => {
    const { user } = renderAt('/saved-views', { me: rita });
    await user.click(await screen.findByRole('button', { name: 'Wijzigen: Reach in de Marollen' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByLabelText('Iedereen in de administratie'));
    await user.click(within(dialog).getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      method: 'PATCH',
      body: { audience: 'administration' },
      ifMatch: '"v2-a"',
    });
  });

  it('come back after being removed by mistake', async () => {
    const { user } = renderAt('/saved-views', { me: rita });
    await user.click(await screen.findByRole('button', { name: 'Verwijderen: Reach in de Marollen' }));
    await waitFor(() => expect(sent[0]?.method).toBe('DELETE'));
    await user.click(await screen.findByRole('button', { name: /Ongedaan/ }));
    await waitFor(() => expect(sent[1]).toMatchObject({ method: 'POST', body: { address: view.address } }));
  });

  it('say when there are none and when they cannot be read', async () => {
    views = [];
    const { unmount } = renderAt('/saved-views', { me: rita });
    expect(await screen.findByText('Nog geen weergaven')).toBeInTheDocument();
    unmount();
    server.use(http.get(at('/savedViews'), () => problem(500, 'belgif:internalServerError')));
    renderAt('/saved-views', { me: rita });
    expect(await screen.findByRole('alert')).toBeInTheDocument();
  });
});

describe('The link in a mail', () => {
  it('ends the mails once confirmed, without signing in', async () => {
    const { user } = renderAt('/saved-views/unsubscribe?token=0199a2b4-0000-7000-8000-000000000001');
    const button = await screen.findByRole('button', { name: 'Mails stoppen' });
    expect(sent).toEqual([]);
    await user.click(button);
    expect(await screen.findByText('De mails zijn gestopt.')).toBeInTheDocument();
    expect(sent[0]?.body).toEqual({ token: '0199a2b4-0000-7000-8000-000000000001' });
  });

  it('says so when it is cut off', async () => {
    renderAt('/saved-views/unsubscribe');
    expect(await screen.findByText(/Deze link is niet volledig/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Mails stoppen' })).not.toBeInTheDocument();
  });
});
