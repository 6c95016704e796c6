import { parseAst } from 'vite';

/** The source files of the application, by path from `src/`; tests and generated files left out. */
export const sources: Record<string, string> = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>('../**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true }),
  )
    .map(([path, text]): [string, string] => [path.replace(/^\.\.\//, '').replace(/^\.\//, 'test/'), text])
    .filter(([path]) => !path.startsWith('test/') && !/\.test\.tsx?$|\.gen\.ts$/.test(path)),
);

export interface SyntaxNode {
  type: string;
  [member: string]: unknown;
}

/** Every node of a file's syntax tree. */
export function* nodesOf(path: string): Generator<SyntaxNode> {
  yield* walk(
    parseAst(sources[path] ?? '', { lang: path.endsWith('x') ? 'tsx' : 'ts' }) as unknown as SyntaxNode,
  );
}

function* walk(node: SyntaxNode): Generator<SyntaxNode> {
  yield node;
  for (const member of Object.values(node)) {
    for (const child of Array.isArray(member) ? member : [member]) {
      if (child && typeof child === 'object' && 'type' in child) yield* walk(child as SyntaxNode);
    }
  }
}
