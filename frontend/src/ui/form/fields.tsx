import { Checkbox, NativeSelect, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import type { HTMLInputAutoCompleteAttribute } from 'react';
import { type CodeOption, choosable } from '~/api/refData';
import { useUiText } from '~/ui/texts';
import classes from './Form.module.css';
import { fieldId } from './messages';
import { type FieldProps, useField } from './useField';

interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'tel' | 'url' | 'date' | 'time';
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: 'text' | 'decimal' | 'numeric' | 'email' | 'tel' | 'url';
  maxLength?: number;
  /** About how many characters the answer has; the field is that wide. */
  size?: number;
  lang?: string;
  /** Answers given before, to choose from; another one is fine as well. */
  suggestions?: string[];
}

export function TextField({
  type = 'text',
  size,
  autoComplete,
  inputMode,
  maxLength,
  lang,
  suggestions,
  ...props
}: TextFieldProps) {
  const { field, control } = useField(props);
  const listId = suggestions && `${control.id}-list`;
  return (
    <>
      <TextInput
        {...control}
        {...{ type, autoComplete, inputMode, maxLength, lang }}
        list={listId}
        ref={field.ref}
        value={field.value ?? ''}
        onChange={(event) => field.onChange(event.currentTarget.value)}
        onBlur={field.onBlur}
        styles={size ? { wrapper: { maxWidth: `${size + 4}ch` } } : undefined}
      />
      {suggestions && (
        <datalist id={listId}>
          {suggestions.map((known) => (
            <option key={known} value={known} />
          ))}
        </datalist>
      )}
    </>
  );
}

/** A date as YYYY-MM-DD, with the browser's own date picker. */
export function DateField(props: FieldProps) {
  return <TextField {...props} type="date" size={14} />;
}

/** A number as people write it; the schema reads it with `decimalInput()`. */
export function DecimalField(props: FieldProps & { size?: number }) {
  return <TextField size={12} {...props} inputMode="decimal" autoComplete="off" />;
}

interface TextAreaFieldProps extends FieldProps {
  rows?: number;
  /** Shows how much room is left; the schema checks it. */
  limit?: number;
  lang?: string;
}

export function TextAreaField({ rows = 4, limit, lang, ...props }: TextAreaFieldProps) {
  const { field, control } = useField(props);
  const value: string = field.value ?? '';
  const countId = `${control.id}-count`;
  return (
    <div className={`${classes.field} ${classes.wide}`}>
      <Textarea
        {...control}
        className={undefined}
        lang={lang}
        minRows={rows}
        autosize
        maxRows={24}
        ref={field.ref}
        value={value}
        onChange={(event) => field.onChange(event.currentTarget.value)}
        onBlur={field.onBlur}
      />
      {limit !== undefined && <Remaining id={countId} left={limit - value.length} />}
    </div>
  );
}

function Remaining({ id, left }: { id: string; left: number }) {
  const t = useUiText();
  const words = left < 0 ? t('form.tooLong', { count: -left }) : t('form.remaining', { count: left });
  return (
    <p id={id} className={classes.count}>
      {words}
    </p>
  );
}

interface ChoiceProps extends FieldProps {
  options: CodeOption[];
}

export function SelectField({ options, ...props }: ChoiceProps) {
  const t = useUiText();
  const { field, control } = useField(props);
  return (
    <NativeSelect
      {...control}
      ref={field.ref}
      value={field.value ?? ''}
      onChange={(event) => field.onChange(event.currentTarget.value)}
      onBlur={field.onBlur}
      data={[
        { value: '', label: t('form.choose') },
        ...choosable(options, field.value).map(({ value, label }) => ({ value, label })),
      ]}
    />
  );
}

/** One of a few: all answers in sight. */
export function RadioField({ options, ...props }: ChoiceProps) {
  const { field, control } = useField(props);
  // The wrapper has no role that may be required; the label says what is optional.
  const { id, name, 'aria-required': _required, ...group } = control;
  return (
    <Radio.Group {...group} name={name} value={field.value ?? ''} onChange={field.onChange}>
      <Stack gap="xs" mt="xs">
        {choosable(options, field.value).map(({ value, label }, place) => (
          <Radio
            key={value}
            id={place === 0 ? id : undefined}
            value={value}
            label={label}
            onBlur={field.onBlur}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

/** A longer list of choices stands in columns. */
const FEW = 6;

/** Several of a list. */
export function CheckboxGroupField({ options, ...props }: ChoiceProps) {
  const { field, control } = useField(props);
  const { id, name: _, 'aria-required': _required, ...group } = control;
  const long = options.length > FEW;
  return (
    <Checkbox.Group
      {...group}
      className={long ? classes.columns : classes.field}
      value={field.value ?? []}
      onChange={field.onChange}
    >
      <div className={long ? classes.choicesInColumns : classes.choices}>
        {choosable(options, field.value).map(({ value, label }, place) => (
          <Checkbox
            key={value}
            id={place === 0 ? id : undefined}
            value={value}
            label={label}
            onBlur={field.onBlur}
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}

/** Yes or no to one sentence. */
export function CheckboxField(props: FieldProps) {
  const { field, control } = useField({ ...props, required: true });
  return (
    <Checkbox
      id={control.id}
      className={classes.field}
      label={props.label}
      description={props.description}
      error={control.error}
      disabled={props.disabled}
      ref={field.ref}
      checked={field.value ?? false}
      onChange={(event) => field.onChange(event.currentTarget.checked)}
      onBlur={field.onBlur}
    />
  );
}

interface LocalizedFieldProps extends FieldProps {
  /** One of the two languages is enough, but one is needed; the schema asks for it. */
  oneNeeded?: boolean;
  multiline?: boolean;
  limit?: number;
}

/** The same text in Dutch and in French, side by side: `name.nl` and `name.fr`. */
export function LocalizedField(props: LocalizedFieldProps) {
  const { name, label, description, required, oneNeeded, multiline, limit } = props;
  const t = useUiText();
  const hintId = `${fieldId(name)}-hint`;
  return (
    <fieldset className={classes.group} aria-describedby={description ? hintId : undefined}>
      <legend className={classes.legend}>{label}</legend>
      {description && (
        <p id={hintId} className={classes.optional}>
          {description}
        </p>
      )}
      <div className={classes.pair}>
        {(['nl', 'fr'] as const).map((lang) => {
          const field = {
            name: `${name}.${lang}`,
            label: t(`form.inLanguage.${lang}`),
            lang,
            required,
            unmarked: oneNeeded,
          };
          return multiline ? (
            <TextAreaField key={lang} {...field} limit={limit} />
          ) : (
            <TextField key={lang} {...field} maxLength={limit} />
          );
        })}
      </div>
    </fieldset>
  );
}
