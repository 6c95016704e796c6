import type { Programme } from '~/api/programmes';
import type { Localized } from '~/lib/i18n/localized';

export interface MappedTheme {
  key: string;
  generation: string;
  from: Localized;
  toGeneration?: string;
  /** Absent when a theme has no successor. */
  to?: Localized;
  note?: Localized;
}

/** Every theme of every generation but the newest with what it lives on in; one row per successor. */
export function mappedThemes({ generations, themeMappings }: Programme): MappedTheme[] {
  if (themeMappings.length === 0) return [];
  return generations.slice(0, -1).flatMap((generation) =>
    generation.themes.flatMap((theme): MappedTheme[] => {
      const own = themeMappings.filter(
        ({ from }) => from.generation === generation.code && from.theme === theme.code,
      );
      const row = { generation: generation.code, from: theme.name };
      if (own.length === 0) return [{ key: `${generation.code}/${theme.code}`, ...row }];
      return own.map(({ to, note }) => ({
        key: `${generation.code}/${theme.code}/${to.generation}/${to.theme}`,
        ...row,
        toGeneration: to.generation,
        to: themeName(generations, to),
        note,
      }));
    }),
  );
}

function themeName(generations: Programme['generations'], at: { generation: string; theme: string }) {
  const generation = generations.find(({ code }) => code === at.generation);
  return generation?.themes.find(({ code }) => code === at.theme)?.name;
}
