import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFieldArray } from 'react-hook-form';
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

/** A list of the same group of fields, to add to and take from. */
export function RepeatedFields({ name, label, item, add, empty, children }: RepeatedFieldsProps) {
  const t = useUiText();
  const { fields, append, remove } = useFieldArray({ name });
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{label}</legend>
      {fields.map(({ id }, index) => (
        <fieldset key={id} className={classes.repeated}>
          <legend className={classes.legend}>{item(index + 1)}</legend>
          {children(`${name}.${index}`)}
          <Button
            variant="subtle"
            color="red"
            size="compact-md"
            leftSection={<IconTrash aria-hidden size={17} />}
            aria-label={t('form.removeItem', { item: item(index + 1) })}
            onClick={() => remove(index)}
          >
            {t('form.remove')}
          </Button>
        </fieldset>
      ))}
      <Button
        variant="default"
        leftSection={<IconPlus aria-hidden size={17} />}
        onClick={() => append(empty)}
      >
        {add}
      </Button>
    </fieldset>
  );
}
