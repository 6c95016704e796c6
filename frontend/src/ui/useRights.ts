import { useQuery } from '@tanstack/react-query';
import { type RefEntry, useVocabularyLabel, vocabularyQuery } from '~/api/refData';
import { useRightsText } from './rightsTexts';

interface RightsOfTheme {
  /** Code of the theme; empty for rights of no theme. */
  theme: string;
  label: string;
  rights: RefEntry[];
}

const themeOf = ({ attributes }: RefEntry): string => String(attributes?.theme ?? '');

/** Rights together with the others of their theme, in the order of the list; what belongs to none comes last. */
export function byTheme(rights: readonly RefEntry[]): Pick<RightsOfTheme, 'theme' | 'rights'>[] {
  const themes = [...new Set(rights.map(themeOf))].sort((one, other) => Number(!one) - Number(!other));
  return themes.map((theme) => ({ theme, rights: rights.filter((right) => themeOf(right) === theme) }));
}

/** The list of rights by theme; undefined until it is known. */
export function useRightsByTheme(): RightsOfTheme[] | undefined {
  const t = useRightsText();
  const { data } = useQuery(vocabularyQuery('rights'));
  const themeLabel = useVocabularyLabel('themes');
  return (
    data &&
    byTheme(data).map(({ theme, rights }) => ({
      theme,
      label: theme ? themeLabel(theme) : t('moreRights'),
      rights,
    }))
  );
}
