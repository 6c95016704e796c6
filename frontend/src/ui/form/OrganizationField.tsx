import { Button, Input } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { SHORTEST_QUERY, suggestionsQuery } from '~/api/suggestions';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { SearchField } from '~/ui/SearchField';
import { useUiText } from '~/ui/texts';
import classes from './Form.module.css';
import { type FieldProps, useField } from './useField';

/** What an `OrganizationField` holds; the API takes the id. */
export interface ChosenOrganization {
  id: string;
  name: string;
}

/** Finds an organisation while typing; the value is the one chosen, or undefined. */
export function OrganizationField(props: FieldProps) {
  const t = useUiText();
  const { field, control } = useField(props);
  const chosen = field.value as ChosenOrganization | undefined;
  if (!chosen) return <OrganizationFinder {...props} error={control.error} onChoose={field.onChange} />;
  return (
    <Input.Wrapper label={control.label} description={props.description} className={classes.field}>
      <div className={classes.actions} style={{ marginTop: 0 }}>
        <strong>{chosen.name}</strong>
        <Button variant="default" size="compact-md" onClick={() => field.onChange(undefined)}>
          {t('form.chooseOther')}
        </Button>
      </div>
    </Input.Wrapper>
  );
}

interface FinderProps extends FieldProps {
  error?: string;
  onChoose: (organization: ChosenOrganization) => void;
}

function OrganizationFinder({ name, label, description, required, error, onChoose }: FinderProps) {
  const t = useUiText();
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const [settled] = useDebouncedValue(typed, 200);
  const { data, isFetching } = useQuery(suggestionsQuery(settled, ['organization']));
  return (
    <div className={classes.field}>
      <SearchField
        id={name}
        label={required ? label : `${label} (${t('form.optional')})`}
        description={description}
        error={error}
        value={typed}
        onChange={setTyped}
        busy={isFetching}
        suggestions={
          settled.trim().length >= SHORTEST_QUERY
            ? data?.map((organization) => ({
                id: organization.id,
                label: localizedString(organization.name, language),
                detail: localizedString(organization.place, language),
              }))
            : undefined
        }
        onChoose={(suggestion) => onChoose({ id: suggestion.id, name: suggestion.label })}
      />
    </div>
  );
}
