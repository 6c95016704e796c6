import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

/** Stops the build when what every visitor downloads before the first page exceeds the budget. */
export function firstViewBudget(limitInKilobytes: number): Plugin {
  return {
    name: 'samenhang-first-view-budget',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const entry = chunks.find(({ isEntry }) => isEntry);
      const size =
        withImports(entry, chunks).reduce((sum, { code }) => sum + gzipSync(code).length, 0) / 1000;
      this.info(`first view: ${size.toFixed(1)} kB of JavaScript (gzip), at most ${limitInKilobytes} kB`);
      if (size > limitInKilobytes) this.error(`The first view is over its budget of ${limitInKilobytes} kB.`);
    },
  };
}

function withImports(
  entry: Rolldown.OutputChunk | undefined,
  chunks: Rolldown.OutputChunk[],
): Rolldown.OutputChunk[] {
  const found = new Set<Rolldown.OutputChunk>();
  const add = (chunk: Rolldown.OutputChunk | undefined) => {
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    for (const name of chunk.imports) add(chunks.find(({ fileName }) => fileName === name));
  };
  add(entry);
  return [...found];
}
