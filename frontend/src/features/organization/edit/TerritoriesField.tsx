import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useController } from 'react-hook-form';
import { SHORTEST_QUERY } from '~/api/suggestions';
import { type TerritoryType, territoriesLikeQuery } from '~/api/territories';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import classes from '~/ui/form/Form.module.css';
import { fieldId } from '~/ui/form/messages';
import { SearchField } from '~/ui/SearchField';
import own from './Edit.module.css';
import { useEditText } from './editTexts';

const TYPES = ['neighborhood', 'municipality'] as const satisfies TerritoryType[];

interface Chosen {
  id: string;
  name: string;
}

/** Neighbourhoods and municipalities, found while typing and listed one by one. */
export function TerritoriesField({ name, label }: { name: string; label: string }) {
  const t = useEditText();
  const language = useLanguage();
  const { field } = useController({ name });
  const [typed, setTyped] = useState('');
  const [settled] = useDebouncedValue(typed, 200);
  const { data, isFetching } = useQuery(territoriesLikeQuery(settled.trim(), TYPES));
  const chosen = (field.value ?? []) as Chosen[];
  const add = (id: string, found: string) => {
    if (!chosen.some((territory) => territory.id === id)) field.onChange([...chosen, { id, name: found }]);
    setTyped('');
  };
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{label}</legend>
      {chosen.length === 0 && <p className={classes.optional}>{t('territories.none')}</p>}
      <ul className={own.chosen}>
        {chosen.map((territory) => (
          <li key={territory.id}>
            {territory.name}
            <Button
              variant="subtle"
              color="red"
              size="compact-md"
              aria-label={t('territories.remove', { name: territory.name })}
              onClick={() => field.onChange(chosen.filter(({ id }) => id !== territory.id))}
            >
              {t('hours.remove')}
            </Button>
          </li>
        ))}
      </ul>
      <div className={classes.field}>
        <SearchField
          id={fieldId(name)}
          label={t('territories.find')}
          value={typed}
          onChange={setTyped}
          busy={isFetching}
          suggestions={
            settled.trim().length >= SHORTEST_QUERY
              ? data?.map((found) => ({
                  id: found.id,
                  label: localizedString(found.name, language),
                  detail: localizedString(found.parent?.name, language),
                }))
              : undefined
          }
          onChoose={({ id, label: found }) => add(id, found)}
        />
      </div>
    </fieldset>
  );
}
