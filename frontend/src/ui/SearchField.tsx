import { Button } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { fieldId } from './form/messages';
import classes from './SearchField.module.css';
import { useUiText } from './texts';

export interface Suggestion {
  id: string;
  label: string;
  /** Second line: place, kind. */
  detail?: ReactNode;
  /** Suggestions of one group stand together under its name. */
  group?: string;
}

interface SearchFieldProps {
  /** Name of the field in a form, so that its error summary finds the control. */
  id?: string;
  label: string;
  /** Hides the label from sight where the place makes clear what the field is for. */
  labelHidden?: boolean;
  description?: ReactNode;
  error?: string;
  placeholder?: string;
  value: string;
  onChange: (value: string) => void;
  /** Undefined while there is nothing to suggest. */
  suggestions?: Suggestion[];
  busy?: boolean;
  onChoose?: (suggestion: Suggestion) => void;
  /** Enter without a chosen suggestion, or the button. Without it there is no button. */
  onSubmit?: (value: string) => void;
  large?: boolean;
}

/** Search while typing: a combobox that works with the keyboard alone and says how much it found. */
export function SearchField(props: SearchFieldProps) {
  const { label, labelHidden = false, description, error, value, onChange, onSubmit, large = false } = props;
  const t = useUiText();
  const ownId = useId();
  const id = props.id ? fieldId(props.id) : ownId;
  const list = useSuggestionList(props);
  const describedBy =
    [description && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  const submit = () => {
    list.close();
    onSubmit?.(value.trim());
  };
  return (
    <search className={large ? `${classes.search} ${classes.large}` : classes.search}>
      <Frame onSubmit={onSubmit && submit}>
        <label htmlFor={id} className={labelHidden ? 'visually-hidden' : classes.label}>
          {label}
        </label>
        {description && (
          <p id={`${id}-hint`} className={classes.hint}>
            {description}
          </p>
        )}
        {error && (
          <p id={`${id}-error`} className={classes.error}>
            {error}
          </p>
        )}
        <div className={classes.row}>
          <div className={classes.control}>
            <IconSearch aria-hidden className={classes.icon} />
            <input
              id={id}
              type="search"
              autoComplete="off"
              className={classes.input}
              placeholder={props.placeholder}
              value={value}
              maxLength={200}
              role="combobox"
              aria-expanded={list.open}
              aria-controls={`${id}-list`}
              aria-autocomplete="list"
              aria-activedescendant={list.active ? `${id}-${list.active.id}` : undefined}
              aria-invalid={error ? true : undefined}
              aria-describedby={describedBy}
              onChange={(event) => {
                onChange(event.currentTarget.value);
                list.show();
              }}
              onFocus={list.show}
              onBlur={list.close}
              onKeyDown={list.onKeyDown}
            />
            <div
              id={`${id}-list`}
              role="listbox"
              aria-label={label}
              className={list.open ? classes.list : classes.hidden}
            >
              <Suggestions id={id} {...list} />
            </div>
          </div>
          {onSubmit && (
            <Button type="submit" size={large ? 'lg' : 'md'} className={classes.submit}>
              {t('search.submit')}
            </Button>
          )}
        </div>
        <SearchReport {...props} />
      </Frame>
    </search>
  );
}

/** The options, under the name of their group where they have one. */
function Suggestions({ id, shown, active, choose }: { id: string } & ReturnType<typeof useSuggestionList>) {
  const option = (suggestion: Suggestion) => (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, aria-activedescendant points here
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard is handled in the field
    <div
      key={suggestion.id}
      id={`${id}-${suggestion.id}`}
      role="option"
      aria-selected={active?.id === suggestion.id}
      className={classes.option}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => choose(suggestion)}
    >
      <span>{suggestion.label}</span>
      {suggestion.detail && <span className={classes.detail}>{suggestion.detail}</span>}
    </div>
  );
  const groups = [...new Set(shown.map(({ group }) => group))];
  return groups.map((group) => {
    const options = shown.filter((suggestion) => suggestion.group === group).map(option);
    if (group === undefined) return options;
    return (
      // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox
      <div key={group} role="group" aria-label={group}>
        <div aria-hidden className={classes.groupName}>
          {group}
        </div>
        {options}
      </div>
    );
  });
}

/** A form of its own when it can be sent; inside another form it must not be one. */
function Frame({ onSubmit, children }: { onSubmit?: () => void; children: ReactNode }) {
  if (!onSubmit) return <div>{children}</div>;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}

/** Tells a screen reader what the list shows. */
function SearchReport({ suggestions, busy, value }: SearchFieldProps) {
  const t = useUiText();
  const report = () => {
    if (busy) return t('search.busy');
    if (!suggestions || !value.trim()) return '';
    return suggestions.length
      ? t('search.results', { count: suggestions.length })
      : t('search.none', { query: value });
  };
  return (
    <p role="status" className="visually-hidden">
      {report()}
    </p>
  );
}

function useSuggestionList({ suggestions, onChoose, onSubmit, value }: SearchFieldProps) {
  const [wanted, setWanted] = useState(false);
  const [place, setPlace] = useState(-1);
  const shown = suggestions ?? [];
  const open = wanted && shown.length > 0 && value.trim() !== '';
  const active = open ? shown[place] : undefined;

  const close = () => {
    setWanted(false);
    setPlace(-1);
  };
  const choose = (suggestion: Suggestion) => {
    close();
    onChoose?.(suggestion);
  };
  const move = (event: KeyboardEvent, step: number) => {
    event.preventDefault();
    setWanted(true);
    setPlace((current) => Math.max(-1, Math.min(shown.length - 1, current + step)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') move(event, 1);
    else if (event.key === 'ArrowUp') move(event, -1);
    else if (event.key === 'Escape' && open) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter') {
      if (active || !onSubmit) event.preventDefault(); // it must not send the form around it
      if (active) choose(active);
    }
  };
  const show = () => {
    setWanted(true);
    setPlace(-1);
  };
  return { shown, open, active, show, close, choose, onKeyDown };
}
