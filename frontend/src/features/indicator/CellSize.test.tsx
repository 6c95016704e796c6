import { fireEvent, screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderUi } from '~/test/render';
import { at, server } from '~/test/server';
import { CellSize } from './CellSize';

function answer(minimum: number, permittedActions?: string[]) {
  return HttpResponse.json(
    { href: '', indicator: '', minimum, permittedActions },
    { headers: { ETag: '"v0-1"' } },
  );
}

it('tells everybody from how many persons on a figure is public', async () => {
  server.use(http.get(at('/indicatorCellSizes/:id'), () => answer(5)));
  renderUi(<CellSize indicatorId="i1" />);
  expect(await screen.findByText(/minder dan 5 personen is niet openbaar/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Wijzigen' })).not.toBeInTheDocument();
});

it('lets the administration change it, with whole numbers only', async () => {
  let sent: unknown;
  let condition: string | null = null;
  server.use(
    http.get(at('/indicatorCellSizes/:id'), () => answer(sent ? 10 : 5, ['edit'])),
    http.put(at('/indicatorCellSizes/:id'), async ({ request }) => {
      sent = await request.json();
      condition = request.headers.get('If-Match');
      return answer(10, ['edit']);
    }),
  );
  const { user } = renderUi(<CellSize indicatorId="i1" />);
  await user.click(await screen.findByRole('button', { name: 'Wijzigen' }));
  const field = await screen.findByLabelText(/Kleinste aantal personen/);
  fireEvent.change(field, { target: { value: 'tien' } });
  await user.click(screen.getByRole('button', { name: 'Bewaren' }));
  expect(await screen.findAllByText(/geheel getal van 1 tot 100/)).not.toHaveLength(0);
  expect(sent).toBeUndefined();
  fireEvent.change(field, { target: { value: '10' } });
  await user.click(screen.getByRole('button', { name: 'Bewaren' }));
  expect(await screen.findByText(/minder dan 10 personen/)).toBeInTheDocument();
  expect(sent).toEqual({ minimum: 10 });
  expect(condition).toBe('"v0-1"');
});
