import { z } from 'zod';
import type { Schema } from '~/api/schema';
import type { Organization } from '../model';
import { useEditText } from './editTexts';
import { emailField, NO_WORDS, neededWords, phoneField, trimmed, wordsOf } from './pieces';

const { key } = useEditText;

export const contactsSchema = z.object({
  contacts: z.array(
    z.object({
      // The list of fields has a key `id` of its own.
      contactId: z.string(),
      function: neededWords(200, key('tooLong'), key('functionMissing')),
      email: emailField(key('emailWrong')),
      phone: phoneField(key('phoneWrong')),
      generic: z.boolean(),
      fallback: z.boolean(),
      personName: z.string().max(200, key('tooLong')),
      personAgreed: z.boolean(),
    }),
  ),
});

export type ContactsValues = z.output<typeof contactsSchema>;

export const EMPTY_CONTACT: ContactsValues['contacts'][number] = {
  contactId: '',
  function: NO_WORDS,
  email: '',
  phone: '',
  generic: true,
  fallback: false,
  personName: '',
  personAgreed: false,
};

export function contactsValues({ contacts }: Organization): ContactsValues {
  return {
    contacts: contacts.map((given) => ({
      contactId: given.id,
      function: wordsOf(given.function),
      email: given.email ?? '',
      phone: given.phone ?? '',
      generic: given.generic,
      fallback: given.fallback,
      personName: given.personName ?? '',
      personAgreed: given.personAgreed ?? false,
    })),
  };
}

export function contactsFields({ contacts }: ContactsValues): Schema<'OrganizationFieldsPatch'> {
  return {
    contacts: contacts.map(
      ({ contactId, function: of, email, phone, personName, personAgreed, ...kept }) => ({
        ...kept,
        id: contactId || undefined,
        function: trimmed(of),
        email: email || undefined,
        phone: phone.trim() || undefined,
        personName: personName.trim() || undefined,
        personAgreed: personName.trim() ? personAgreed : undefined,
      }),
    ),
  };
}
