import { useWatch } from 'react-hook-form';
import { CheckboxField, LocalizedField, TextField } from '~/ui/form/fields';
import { RepeatedFields } from '~/ui/form/RepeatedFields';
import { contactsFields, contactsSchema, contactsValues, EMPTY_CONTACT } from './contacts';
import { useEditText } from './editTexts';
import { OrganizationPart, type PartProps } from './OrganizationPart';

/** How an organization is reached: by function, with a way out when nobody answers. */
export function ContactsPart(props: PartProps) {
  const t = useEditText();
  return (
    <OrganizationPart
      {...props}
      part="contacts"
      schema={contactsSchema}
      values={contactsValues}
      fields={contactsFields}
      audience={t('seenContacts')}
    >
      <RepeatedFields
        name="contacts"
        label={t('fields.contacts')}
        item={(place) => t('contact', { place })}
        add={t('addContact')}
        empty={EMPTY_CONTACT}
      >
        {(prefix) => (
          <>
            <LocalizedField
              name={`${prefix}.function`}
              oneNeeded
              label={t('function')}
              description={t('functionHint')}
              limit={200}
            />
            <TextField name={`${prefix}.email`} label={t('email')} type="email" />
            <CheckboxField name={`${prefix}.generic`} label={t('generic')} />
            <TextField name={`${prefix}.phone`} label={t('phone')} type="tel" size={20} />
            <CheckboxField name={`${prefix}.fallback`} label={t('fallback')} />
            <Person prefix={prefix} />
          </>
        )}
      </RepeatedFields>
    </OrganizationPart>
  );
}

/** Agreement is asked only once there is a name. */
function Person({ prefix }: { prefix: string }) {
  const t = useEditText();
  const name = useWatch({ name: `${prefix}.personName` }) as string | undefined;
  return (
    <>
      <TextField
        name={`${prefix}.personName`}
        label={t('personName')}
        description={t('personNameHint')}
        autoComplete="off"
        maxLength={200}
      />
      {name?.trim() && <CheckboxField name={`${prefix}.personAgreed`} label={t('personAgreed')} />}
    </>
  );
}
