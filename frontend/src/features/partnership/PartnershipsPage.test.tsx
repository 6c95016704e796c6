import { screen, within } from '@testing-library/react';
import { delay, HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { marollen, programmes } from '~/test/partnerships';
import { renderAt } from '~/test/render';
import { at, pageOf, server } from '~/test/server';

const item = { ...marollen, members: 4, vacantPosts: 1 };
let asked: URLSearchParams;

function registerHolds(items: object[]) {
  server.use(
    http.get(at('/partnerships'), ({ request }) => {
      asked = new URL(request.url).searchParams;
      return HttpResponse.json(pageOf(items as never[]));
    }),
    ...programmes(),
  );
}

describe('The list of partnerships', () => {
  beforeEach(() => registerHolds([item]));

  it('says that it is loading', async () => {
    server.use(http.get(at('/partnerships'), () => delay('infinite')));
    renderAt('/partnerships');
    expect(await screen.findByText('Even geduld, de gegevens worden opgehaald.')).toBeInTheDocument();
  });

  it('shows place, generation, how many take part and which functions are free', async () => {
    renderAt('/partnerships');
    const results = await screen.findByRole('list', { name: 'Gevonden samenwerkingsverbanden' });
    expect(within(results).getByRole('link', { name: 'LWGC Marollen' })).toHaveAttribute(
      'href',
      '/partnerships/p1',
    );
    expect(await within(results).findByText('lwgcContract · Brussel · Eerste generatie')).toBeInTheDocument();
    expect(within(results).getByText('4 deelnemende organisaties')).toBeInTheDocument();
    expect(within(results).getByText('1 functie zonder invulling')).toBeInTheDocument();
  });

  it('asks the API exactly what stands in the address', async () => {
    renderAt('/partnerships?q=mar&municipality=21004&generation=1.0&phase=diagnosis&asOf=2022-05-01');
    await screen.findByText('1 samenwerkingsverband');
    expect(asked.toString()).toBe(
      'q=mar&generation=1.0&phase=diagnosis&asOf=2022-05-01&municipality=21004&pageSize=20',
    );
  });

  it('cannot be sorted by a score', async () => {
    renderAt('/partnerships?sort=members');
    await screen.findByText('1 samenwerkingsverband');
    expect(asked.has('sort')).toBe(false);
  });

  it('goes back in time, says so, and takes the day along to the partnership', async () => {
    const { user, address } = renderAt('/partnerships');
    const day = await screen.findByLabelText('Toestand op');
    await user.clear(day);
    await user.type(day, '2022-05-01');
    await user.click(screen.getByRole('button', { name: 'Tonen' }));
    expect(address()).toBe('/partnerships?asOf=2022-05-01');
    expect(
      await screen.findByText('U ziet de toestand op 1 mei 2022, niet die van vandaag.'),
    ).toBeInTheDocument();
    expect(await screen.findByRole('link', { name: 'LWGC Marollen' })).toHaveAttribute(
      'href',
      '/partnerships/p1?asOf=2022-05-01',
    );
    await user.click(screen.getByRole('button', { name: 'Terug naar vandaag' }));
    expect(address()).toBe('/partnerships');
  });

  it('says what to try when nothing is found', async () => {
    registerHolds([]);
    renderAt('/partnerships?q=zzz');
    expect(await screen.findByText('Geen samenwerkingsverband gevonden')).toBeInTheDocument();
  });

  it('shows a problem with a way to try again', async () => {
    server.use(http.get(at('/partnerships'), () => HttpResponse.error(), { once: true }));
    const { user } = renderAt('/partnerships');
    await user.click(
      within(await screen.findByRole('alert')).getByRole('button', { name: 'Opnieuw proberen' }),
    );
    expect(await screen.findByText('1 samenwerkingsverband')).toBeInTheDocument();
  });

  it('has nothing axe objects to', async () => {
    const { container } = renderAt('/partnerships?asOf=2022-05-01');
    await screen.findByText('1 samenwerkingsverband');
    await expectAccessible(container);
  });
});
