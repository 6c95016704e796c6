import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '~/test/accessible';
import { koen, rita } from '~/test/people';
import { renderAt } from '~/test/render';
import { at, problem, server } from '~/test/server';

const anderlecht = {
  territory: { id: 'a', href: '', name: { nl: 'Anderlecht' } },
  nisCode: 21001,
  pointsInFile: 186,
  points: 74,
  replaces: false,
};
const report = { stored: false, outlines: 2, matched: [anderlecht], findings: [], without: [] };
const broken = { place: 2, code: '21002', name: 'Oudergem', kind: 'notDegrees', error: true };

let sent: URLSearchParams[];

beforeEach(() => {
  sent = [];
  server.use(
    http.get(at('/territoryBoundaries'), () =>
      HttpResponse.json({ type: 'FeatureCollection', features: [], origins: [] }),
    ),
    http.post(at('/territoryBoundaryImports'), ({ request }) => {
      const asked = new URL(request.url).searchParams;
      sent.push(asked);
      return HttpResponse.json({ ...report, stored: asked.get('dryRun') === 'false' });
    }),
  );
});

async function look() {
  const page = renderAt('/imports/boundaries', { me: rita });
  await screen.findByText('Nog geen grenzen ingevoerd');
  const file = new File(['{}'], 'gemeenten.geojson', { type: 'application/geo+json' });
  await page.user.upload(page.container.querySelector('input[type="file"]') as HTMLInputElement, file);
  await page.user.type(screen.getByLabelText(/Wie de grenzen uitgaf/), 'Statbel');
  await page.user.click(screen.getByRole('button', { name: 'Bestand nakijken' }));
  return page;
}

describe('Boundaries for maps', () => {
  it('are first looked at, then kept', async () => {
    const { user, container } = await look();
    expect(await screen.findByText(/1 horen bij een gebied. Er is nog niets bewaard/)).toBeInTheDocument();
    const table = screen.getByRole('table', { name: 'Gebieden die herkend zijn' });
    expect(within(table).getByRole('row', { name: /Anderlecht/ })).toHaveTextContent('186');
    await user.click(screen.getByRole('button', { name: 'Eén grens bewaren' }));
    expect(await screen.findByText('Eén grens is bewaard.')).toBeInTheDocument();
    expect(sent.map((each) => each.get('dryRun'))).toEqual(['true', 'false']);
    expect(sent[1]?.get('source')).toBe('Statbel');
    await expectAccessible(container);
  });

  it('are not kept while something in the file is an error, which is said in words', async () => {
    server.use(
      http.post(at('/territoryBoundaryImports'), () => HttpResponse.json({ ...report, findings: [broken] })),
    );
    await look();
    expect(await screen.findByText(/Zet het bestand om naar WGS 84/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Eén grens bewaren' })).not.toBeInTheDocument();
  });

  it('of another kind of file are refused with the reason', async () => {
    server.use(
      http.post(at('/territoryBoundaryImports'), () =>
        problem(400, 'belgif:badRequest', {
          issues: [{ type: 'x', title: '', detail: 'Dit is geen GeoJSON.', in: 'body' }],
        }),
      ),
    );
    await look();
    expect(await screen.findByText(/Dit is geen GeoJSON/)).toBeInTheDocument();
  });

  it('are the administration’s to import', async () => {
    renderAt('/imports/boundaries', { me: koen });
    expect(await screen.findByText(/Koen Voorbeeld/)).toBeInTheDocument();
    expect(screen.queryByText('Grenzen voor de kaarten')).not.toBeInTheDocument();
  });
});
