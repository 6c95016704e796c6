import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useUiText } from '~/ui/texts';
import classes from './Form.module.css';

interface RepeatedFieldsProps {
  /** Name of the list in the form. */
  name: string;
  label: string;
  /** The words for one of them: "Contact 2". */
  item: (place: number) => string;
  add: string;
  /** What a new one starts with. */
  empty: Record<string, unknown>;
  /** The fields of one, whose names start with the prefix. */
  children: (prefix: string) => ReactNode;
}

interface Removed {
  index: number;
  value: Record<string, unknown>;
}

/** Called once, when the element comes: what was focused before is gone. */
const focusOnce = (element: HTMLElement | null) => element?.focus();

/** A list of the same group of fields, to add to and take from. What was taken away last can be put back. */
export function RepeatedFields({ name, label, item, add, empty, children }: RepeatedFieldsProps) {
  const t = useUiText();
  const { getValues } = useFormContext();
  const { fields, append, insert, remove } = useFieldArray({ name });
  const [removed, setRemoved] = useState<Removed>();
  const added = useRef(false);
  const take = (index: number) => {
    setRemoved({ index, value: getValues(`${name}.${index}`) });
    remove(index);
  };
  const putBack = ({ index, value }: Removed) => {
    insert(index, value);
    setRemoved(undefined);
  };
  // The one that was just added takes the focus, so that a keyboard goes on where the work is.
  const takeFocus = (element: HTMLElement | null) => {
    if (!element || !added.current) return;
    added.current = false;
    element.querySelector<HTMLElement>('input, select, textarea')?.focus();
  };
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{label}</legend>
      {fields.map(({ id }, index) => (
        <fieldset
          key={id}
          className={classes.repeated}
          ref={index === fields.length - 1 ? takeFocus : undefined}
        >
          <legend className={classes.legend}>{item(index + 1)}</legend>
          {children(`${name}.${index}`)}
          <Button
            variant="subtle"
            color="red"
            size="compact-md"
            leftSection={<IconTrash aria-hidden size={17} />}
            aria-label={t('form.removeItem', { item: item(index + 1) })}
            onClick={() => take(index)}
          >
            {t('form.remove')}
          </Button>
        </fieldset>
      ))}
      <div role="status">
        {removed && (
          <p className={classes.removed}>
            {t('form.removed', { item: item(removed.index + 1) })}{' '}
            <Button ref={focusOnce} variant="default" size="compact-md" onClick={() => putBack(removed)}>
              {t('undo')}
            </Button>
          </p>
        )}
      </div>
      <Button
        variant="default"
        leftSection={<IconPlus aria-hidden size={17} />}
        onClick={() => {
          added.current = true;
          append(empty, { shouldFocus: false });
        }}
      >
        {add}
      </Button>
    </fieldset>
  );
}
