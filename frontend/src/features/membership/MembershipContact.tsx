import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { today } from '~/lib/format/date';
import { useAct } from '~/ui/ConfirmDialog';
import { FieldList } from '~/ui/FieldList';
import { DialogForm } from '~/ui/form/DialogForm';
import { TextField } from '~/ui/form/fields';
import { optionalText, requiredText } from '~/ui/form/schema';
import { Section } from '~/ui/Section';
import { StatusBadge } from '~/ui/StatusBadge';
import { ErrorState } from '~/ui/states';
import { useToast } from '~/ui/Toasts';
import { DateText } from '~/ui/values';
import { useMembershipLifeText } from './lifeTexts';
import type { Membership } from './model';
import { contactsQuery, useConfirmContact, useNameContact } from './queries';

const key = useMembershipLifeText.key;

const schema = z.object({
  name: requiredText(key('contact.nameMissing')),
  email: z.email(key('contact.emailMissing')),
  phone: optionalText(40),
  function: optionalText(200),
});

/** Whom to ask for at a member about this partnership; missing or outdated is said. */
export function MembershipContact({ membership }: { membership: Membership }) {
  const t = useMembershipLifeText();
  const toast = useToast();
  const [opened, setOpened] = useState(false);
  const name = useNameContact(membership.id);
  const { contact, contactState } = membership;
  const mayDescribe = membership.permittedActions?.includes('describe');
  return (
    <Section
      title={t('contact.title')}
      intro={t('within')}
      actions={
        mayDescribe && (
          <Button variant="default" onClick={() => setOpened(true)}>
            {t(contact ? 'contact.change' : 'contact.add')}
          </Button>
        )
      }
    >
      {contactState === 'missing' && <StatusBadge tone="waiting">{t('contact.missing')}</StatusBadge>}
      {contactState === 'outdated' && <StatusBadge tone="waiting">{t('contact.outdated')}</StatusBadge>}
      {contact && (
        <FieldList
          fields={[
            { label: t('contact.name'), value: contact.name },
            { label: t('contact.function'), value: contact.function },
            { label: t('contact.email'), value: contact.email },
            { label: t('contact.phone'), value: contact.phone },
            { label: t('contact.confirmedOn'), value: <DateText value={contact.confirmedOn} /> },
          ]}
        />
      )}
      {contact && mayDescribe && <Confirm membershipId={membership.id} />}
      {contactState !== undefined && <FormerContacts membershipId={membership.id} />}
      {opened && (
        <DialogForm
          title={t(contact ? 'contact.change' : 'contact.add')}
          intro={t('contact.intro')}
          schema={schema}
          namespace={useMembershipLifeText.namespace}
          defaultValues={{ name: '', email: '', phone: '', function: '' }}
          submit={t('save')}
          onSubmit={async (values) => {
            await name.mutateAsync(values);
            toast(t('saved'));
          }}
          onClose={() => setOpened(false)}
        >
          <TextField name="name" label={t('contact.name')} required />
          <TextField name="email" type="email" label={t('contact.email')} required />
          <TextField name="phone" type="tel" label={t('contact.phone')} size={24} />
          <TextField name="function" label={t('contact.function')} />
        </DialogForm>
      )}
    </Section>
  );
}

/** Who it was before, so that one knows whom somebody may still be writing to. */
function FormerContacts({ membershipId }: { membershipId: string }) {
  const t = useMembershipLifeText();
  const { data } = useQuery(contactsQuery(membershipId));
  const former = (data?.items ?? []).filter(
    ({ validUntil }) => validUntil !== undefined && validUntil < today(),
  );
  if (former.length === 0) return null;
  return (
    <>
      <h3>{t('contact.former')}</h3>
      <ul>
        {former.map(({ name, function: work, validFrom, validUntil }) => (
          <li key={validFrom}>
            {[name, work].filter(Boolean).join(', ')} (<DateText value={validFrom} /> –{' '}
            {validUntil && <DateText value={validUntil} />})
          </li>
        ))}
      </ul>
    </>
  );
}

function Confirm({ membershipId }: { membershipId: string }) {
  const t = useMembershipLifeText();
  const toast = useToast();
  const confirm = useConfirmContact(membershipId);
  const { busy, problem, run } = useAct(
    () => confirm.mutateAsync(),
    () => toast(t('contact.confirmed')),
  );
  return (
    <>
      {problem !== undefined && <ErrorState problem={problem} />}
      <Group className="no-print">
        <Button variant="default" loading={busy} onClick={() => void run()}>
          {t('contact.confirm')}
        </Button>
      </Group>
    </>
  );
}
