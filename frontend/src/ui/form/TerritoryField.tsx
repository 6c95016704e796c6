import { useQuery } from '@tanstack/react-query';
import { type TerritoryType, territoriesLikeQuery } from '~/api/territories';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { useUiText } from '~/ui/texts';
import { FinderField } from './FinderField';
import type { FieldProps } from './useField';

interface TerritoryFieldProps extends FieldProps {
  /** Only places of these kinds; every kind when left out. */
  types?: readonly TerritoryType[];
}

/** Finds a place while typing; the value is a `Choice` with the id of the territory, or null. */
export function TerritoryField({ types, ...props }: TerritoryFieldProps) {
  const t = useUiText();
  const language = useLanguage();
  const useChoices = (typed: string) => {
    const { data, isFetching } = useQuery(territoriesLikeQuery(typed.trim(), types));
    const choices = data?.map(({ id, name, type }) => ({
      value: id,
      label: localizedString(name, language),
      detail: t(`territoryType.${type}`),
    }));
    return { choices, busy: isFetching };
  };
  return <FinderField {...props} useChoices={useChoices} />;
}
