import { describe, expect, it } from 'vitest';
import type { Texts, TextTree } from '~/lib/i18n/defineTexts';
import { LANGUAGES } from '~/lib/i18n/languages';
import { nodesOf, sources } from './sources';

const modules = import.meta.glob<Record<string, unknown>>('../**/*{t,T}exts.ts', { eager: true });

function isTexts(value: unknown): value is Texts<TextTree> {
  return typeof value === 'function' && 'trees' in value;
}

const all = Object.entries(modules)
  .filter(([path]) => !path.includes('defineTexts'))
  .flatMap(([, module]) => Object.values(module).filter(isTexts));

function leaves(tree: TextTree, prefix = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${prefix}${key}`, value]] : leaves(value, `${prefix}${key}.`),
  );
}

const withoutPlural = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
const keysOf = (tree: TextTree) => [...new Set(leaves(tree).map(([key]) => withoutPlural(key)))].sort();
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

const WORDS = /\p{L}{2,}/u;
/** Properties whose words a person reads or hears. */
const READ_ALOUD = new Set([
  'label',
  'title',
  'placeholder',
  'alt',
  'aria-label',
  'description',
  'caption',
  'confirm',
  'header',
  'summary',
]);
/** The name of the product is the same in each language. */
const PROPER_NAMES = ['Samenhang'];

describe('The texts', () => {
  it('exist for the frame, the shared components, the problems, the session and each feature', () => {
    const namespaces = all.map(({ namespace }) => namespace);
    expect(namespaces).toEqual(
      expect.arrayContaining(['app', 'ui', 'problem', 'session', 'home', 'organization']),
    );
    expect(new Set(namespaces).size).toBe(namespaces.length);
  });

  describe.each(all.map((texts) => [texts.namespace, texts] as const))('of %s', (_namespace, { trees }) => {
    it('have the same keys in Dutch, French and English', () => {
      expect(keysOf(trees.fr)).toEqual(keysOf(trees.nl));
      expect(keysOf(trees.en)).toEqual(keysOf(trees.nl));
    });

    it.each(LANGUAGES)('leave nothing empty or marked as unfinished in %s', (language) => {
      const poor = leaves(trees[language]).filter(
        ([, text]) => !text.trim() || /\b(TODO|XXX|FIXME)\b/.test(text),
      );
      expect(poor).toEqual([]);
    });

    it.each(['fr', 'en'] as const)('fill in the same values in %s as in Dutch', (language) => {
      const dutch = new Map(leaves(trees.nl).map(([key, text]) => [key, placeholders(text)]));
      for (const [key, text] of leaves(trees[language])) {
        expect([key, placeholders(text)]).toEqual([key, dutch.get(key) ?? placeholders(text)]);
      }
    });
  });

  it('use the words of the glossary, one for each thing', () => {
    const replaced = {
      nl: /partnerschap/i,
      fr: /\bwijk|enregistrement d’une organisation/i,
      en: /\bpartnerschap/i,
    };
    const found = all.flatMap(({ namespace, trees }) =>
      LANGUAGES.flatMap((language) =>
        leaves(trees[language])
          .filter(([, text]) => replaced[language].test(text))
          .map(([key]) => `${namespace}.${key} (${language})`),
      ),
    );
    expect(found).toEqual([]);
  });

  it.each(Object.keys(sources).filter((path) => path.endsWith('.tsx')))('are not written into %s', (path) => {
    const literal = [...nodesOf(path)].flatMap((node): string[] => {
      if (node.type === 'JSXText') return [String(node.value).trim()];
      if (node.type !== 'JSXAttribute') return [];
      const { name, value } = node as unknown as {
        name: { name: unknown };
        value: { type: string; value?: unknown } | null;
      };
      return READ_ALOUD.has(String(name.name)) && value?.type === 'Literal' ? [String(value.value)] : [];
    });
    expect(literal.filter((words) => WORDS.test(words) && !PROPER_NAMES.includes(words))).toEqual([]);
  });
});
