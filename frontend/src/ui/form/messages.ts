import { createContext, useContext } from 'react';
import type { FieldError } from 'react-hook-form';
import { i18n } from '~/lib/i18n/i18n';
import { useUiText } from '~/ui/texts';

export const MessageNamespace = createContext('ui');

/**
 * The words of a field error in the language of the page: a message of a schema is the key of a
 * text, a message of the API is already a sentence.
 */
export function useFieldMessage(): (error: FieldError | undefined) => string | undefined {
  const t = useUiText();
  const ns = useContext(MessageNamespace);
  return (error) => {
    if (!error) return undefined;
    const { message, type } = error;
    if (type === 'server') return message;
    return message && i18n.exists(message, { ns }) ? i18n.t(message, { ns }) : t('form.invalid');
  };
}

/** The id of the control of a field, so that the summary can lead to it. */
export function fieldId(name: string): string {
  return `field-${name.replace(/\W/g, '-')}`;
}
