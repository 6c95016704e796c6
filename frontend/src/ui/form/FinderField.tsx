import { Button, Input } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { SHORTEST_QUERY } from '~/api/suggestions';
import { SearchField } from '~/ui/SearchField';
import { useUiText } from '~/ui/texts';
import classes from './Form.module.css';
import { fieldId } from './messages';
import { type FieldProps, useField } from './useField';

/** What a `FinderField` holds: the value for the API and the words to show. */
export interface Choice {
  value: string;
  label: string;
  detail?: string;
}

interface FinderFieldProps extends FieldProps {
  /** Finds choices for what was typed; undefined while there is nothing to show. */
  useChoices: (typed: string) => { choices: Choice[] | undefined; busy: boolean };
}

/** One of a list too long to show: found while typing. The value is a `Choice`, or null. */
export function FinderField(props: FinderFieldProps) {
  const t = useUiText();
  const { field, control } = useField(props);
  const touched = useRef(false);
  const chosen = field.value as Choice | null;
  const change = (choice: Choice | null) => {
    touched.current = true;
    field.onChange(choice);
  };
  const takeFocus = (element: HTMLElement | null) => {
    if (!touched.current || !element) return;
    touched.current = false;
    element.focus();
  };
  if (!chosen) return <Finder {...props} error={control.error} onChoose={change} frameRef={takeFocus} />;
  return (
    <Input.Wrapper
      label={control.label}
      labelElement="div"
      description={props.description}
      error={control.error}
      className={classes.field}
    >
      <div className={classes.actions} style={{ marginTop: 0 }}>
        <strong>{chosen.label}</strong>
        <Button
          ref={takeFocus}
          id={fieldId(props.name)}
          variant="default"
          size="compact-md"
          aria-label={`${props.label}: ${t('form.chooseOther')}`}
          onClick={() => change(null)}
        >
          {t('form.chooseOther')}
        </Button>
      </div>
    </Input.Wrapper>
  );
}

interface FinderProps extends FinderFieldProps {
  error?: string;
  onChoose: (choice: Choice) => void;
  frameRef: (element: HTMLElement | null) => void;
}

function Finder({ name, label, description, required, error, useChoices, onChoose, frameRef }: FinderProps) {
  const t = useUiText();
  const [typed, setTyped] = useState('');
  const [settled] = useDebouncedValue(typed, 200);
  const { choices, busy } = useChoices(settled);
  return (
    <div className={classes.field} ref={(frame) => frameRef(frame?.querySelector('input') ?? null)}>
      <SearchField
        id={name}
        label={required ? label : `${label} (${t('form.optional')})`}
        description={description}
        error={error}
        value={typed}
        onChange={setTyped}
        busy={busy}
        suggestions={
          settled.trim().length >= SHORTEST_QUERY
            ? choices?.map(({ value, ...words }) => ({ id: value, ...words }))
            : undefined
        }
        onChoose={({ id }) => {
          const choice = choices?.find(({ value }) => value === id);
          if (choice) onChoose(choice);
        }}
      />
    </div>
  );
}
