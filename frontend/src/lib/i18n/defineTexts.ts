import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { i18n } from './i18n';
import { LANGUAGES, type Language } from './languages';

export type TextTree = { readonly [key: string]: string | TextTree };

/** The same keys with other words; plural forms may differ per language. */
type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type WithoutPlural<K extends string> = K extends `${infer Base}_${PluralForm}` ? Base : K;

export type TextKey<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutPlural<K> : `${K}.${TextKey<T[K]>}`;
}[keyof T & string];

export type TextParams = Record<string, string | number>;
export type Translate<T> = (key: TextKey<T>, params?: TextParams) => string;

export interface Texts<T extends TextTree> {
  /** Hook: the texts of this feature in the language of the page. */
  (): Translate<T>;
  readonly namespace: string;
  /** Names a text where the hook cannot be called, as in the messages of a schema: checked when compiling. */
  readonly key: (key: TextKey<T>) => string;
  readonly trees: Record<Language, TextTree>;
}

/**
 * Declares the texts of one feature in the three languages and gives the hook that reads them.
 * Keys are checked when compiling: an unknown key or one missing in a language does not build.
 */
export function defineTexts<const T extends TextTree>(
  namespace: string,
  trees: { nl: T; fr: SameKeys<T>; en: SameKeys<T> },
): Texts<T> {
  const complete = { ...trees, fr: withFrenchMany(trees.fr as TextTree) };
  for (const language of LANGUAGES) {
    i18n.addResourceBundle(language, namespace, complete[language], true, true);
  }
  function useText(): Translate<T> {
    const { t } = useTranslation(namespace, { i18n });
    return useCallback((key, params) => t(key as string, { ...params }), [t]);
  }
  return Object.assign(useText, {
    namespace,
    key: (key: TextKey<T>) => key as string,
    trees: trees as Record<Language, TextTree>,
  });
}

/** French has a third plural form from a million on; our sentences read the same there. */
function withFrenchMany(tree: TextTree): TextTree {
  const entries = Object.entries(tree).flatMap(([key, value]): [string, string | TextTree][] => {
    if (typeof value !== 'string') return [[key, withFrenchMany(value)]];
    return key.endsWith('_other')
      ? [
          [key, value],
          [key.replace(/_other$/, '_many'), value],
        ]
      : [[key, value]];
  });
  return Object.fromEntries(entries);
}
