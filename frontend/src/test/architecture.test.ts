import { describe, expect, it } from 'vitest';
import { nodesOf, sources } from './sources';

const LAYERS = ['app', 'features', 'session', 'ui', 'api', 'lib'];

interface Import {
  from: string;
  to: string;
}

function target(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('~/')) return specifier.slice(2);
  if (!specifier.startsWith('.')) return undefined;
  return new URL(specifier, `file:///${from}`).pathname.slice(1);
}

const imports: Import[] = Object.keys(sources).flatMap((from) =>
  [...nodesOf(from)]
    .filter(({ type }) =>
      ['ImportDeclaration', 'ImportExpression', 'ExportNamedDeclaration', 'ExportAllDeclaration'].includes(
        type,
      ),
    )
    .flatMap(({ source }) => {
      const to = target(from, String((source as { value?: unknown } | null)?.value ?? ''));
      return to ? [{ from, to }] : [];
    }),
);

const layerOf = (path: string) => LAYERS.indexOf(path.split('/')[0] ?? '');
const featureOf = (path: string) => /^features\/([^/]+)\//.exec(path)?.[1];
const shown = ({ from, to }: Import) => `${from} → ${to}`;

describe('The folders of the application', () => {
  it('import only in the direction app, features, session, ui, api, lib', () => {
    const against = imports.filter(({ from, to }) => layerOf(from) > layerOf(to) && layerOf(to) >= 0);
    expect(against.map(shown)).toEqual([]);
  });

  it('hold no feature that imports another', () => {
    const across = imports.filter(({ from, to }) => {
      const feature = featureOf(from);
      return feature && featureOf(to) && featureOf(to) !== feature;
    });
    expect(across.map(shown)).toEqual([]);
  });

  it('hold no barrels', () => {
    const passingOn = Object.keys(sources).filter((path) =>
      [...nodesOf(path)].some(({ type, source }) => type.startsWith('Export') && source),
    );
    expect(passingOn).toEqual([]);
    expect(Object.keys(sources).filter((path) => /\/index\.tsx?$/.test(path))).toEqual([]);
  });

  it('fetch nothing in an effect: data comes from queries', () => {
    const fetching = Object.entries(sources)
      .filter(([path]) => path.startsWith('features/'))
      .filter(([, text]) => /useEffect|useLayoutEffect/.test(text))
      .map(([path]) => path);
    expect(fetching).toEqual([]);
  });

  it('call the API only through the typed client', () => {
    const raw = Object.entries(sources)
      .filter(([path]) => /^(features|session|ui|app)\//.test(path))
      .filter(([, text]) => /\bfetch\(/.test(text))
      .map(([path]) => path);
    expect(raw).toEqual([]);
  });

  it('give no callbacks to mutate, which are dropped with what was clicked: useOutcome tells how an act ended', () => {
    const withCallbacks = Object.keys(sources).filter((path) =>
      [...nodesOf(path)].some(({ type, callee, arguments: given }) => {
        const called = (callee as { property?: { name?: string } } | undefined)?.property?.name;
        return type === 'CallExpression' && called === 'mutate' && (given as unknown[]).length > 1;
      }),
    );
    expect(withCallbacks).toEqual([]);
  });

  it('open windows over the page only with Dialog, which gives the focus back', () => {
    const bare = Object.entries(sources)
      .filter(([path, text]) => path !== 'ui/Dialog.tsx' && /<Modal\b/.test(text))
      .map(([path]) => path);
    expect(bare).toEqual([]);
  });
});
