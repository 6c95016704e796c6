import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { programmes } from '~/test/partnerships';
import { renderAt } from '~/test/render';
import { at, problem, server } from '~/test/server';

describe('The page of the programmes', () => {
  beforeEach(() => server.use(...programmes()));

  it('keeps the themes of each generation apart', async () => {
    renderAt('/programmes');
    const first = await screen.findByRole('region', { name: 'Eerste generatie' });
    expect(
      within(first)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Toegang', 'Wonen']);
    const second = screen.getByRole('region', { name: 'Tweede generatie' });
    expect(within(second).getByText(/Toegang voor wie ver staat/)).toHaveTextContent('prioritair');
  });

  it('says what each earlier theme lives on in, how far, and which has no successor', async () => {
    renderAt('/programmes');
    const access = await screen.findByRole('row', { name: /1\.0: Toegang/ });
    expect(access).toHaveTextContent('2.0: Toegang voor wie ver staat');
    expect(access).toHaveTextContent('Zelfde kern.');
    expect(screen.getByRole('row', { name: /1\.0: Wonen/ })).toHaveTextContent('heeft geen opvolger');
  });

  it('says that there are none, or that they could not be read', async () => {
    server.use(http.get(at('/programmes'), () => HttpResponse.json({ items: [] })));
    renderAt('/programmes');
    expect(await screen.findByText('Er zijn nog geen programma’s opgetekend.')).toBeInTheDocument();
  });

  it('shows a problem', async () => {
    server.use(http.get(at('/programmes'), () => problem(503, 'belgif:serviceUnavailable')));
    renderAt('/programmes');
    expect(await screen.findByRole('alert')).toBeInTheDocument();
  });

  it('has nothing axe objects to', async () => {
    const { container } = renderAt('/programmes');
    await screen.findByRole('region', { name: 'Eerste generatie' });
    await expectAccessible(container);
  });
});

describe('The page about this website', () => {
  it('says what it holds on to, in the language of the reader', async () => {
    const { user, container } = renderAt('/about');
    expect(await screen.findByRole('heading', { level: 1, name: 'Over Samenhang' })).toBeInTheDocument();
    expect(screen.getByText(/Geen rangschikking/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /English/ }));
    expect(screen.getByText(/Missing is not zero/)).toBeInTheDocument();
    await expectAccessible(container);
  });
});
