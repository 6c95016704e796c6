import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { isAdministration } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { ConfirmDialog } from '~/ui/ConfirmDialog';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { TextField } from '~/ui/form/fields';
import { requiredText } from '~/ui/form/schema';
import { PageTitle } from '~/ui/PageTitle';
import { Section } from '~/ui/Section';
import { EmptyState } from '~/ui/states';
import { type Erasure, type PersonFound, useErasePerson, useSearchPersons } from './queries';
import { TraceTable } from './TraceTable';
import { useErasureText } from './texts';

const schema = z.object({ person: requiredText(useErasureText.key('search.missing'), 254) });

/** The administration erases somebody who asked for it by mail or telephone. */
export function ErasePersonPage() {
  const t = useErasureText();
  return (
    <RequireSignIn allow={isAdministration}>
      <PageTitle title={t('admin.title')} lead={t('admin.lead')} />
      <Search />
    </RequireSignIn>
  );
}

function Search() {
  const t = useErasureText();
  const search = useSearchPersons();
  const [found, setFound] = useState<PersonFound[]>();
  const [done, setDone] = useState<Erasure>();
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { person: '' },
    shouldFocusError: false,
  });
  return (
    <>
      <Form
        form={form}
        namespace={useErasureText.namespace}
        onSubmit={async ({ person }) => {
          setDone(undefined);
          setFound(await search.mutateAsync(person));
        }}
      >
        <TextField
          name="person"
          autoComplete="off"
          label={t('search.label')}
          description={t('search.hint')}
          required
        />
        <FormActions submit={t('search.submit')} />
      </Form>
      {done && (
        <Section title={t('admin.doneTitle')}>
          <p role="status">{t('admin.done')}</p>
          <TraceTable traces={done.traces} done />
        </Section>
      )}
      {!done && found?.length === 0 && (
        <EmptyState title={t('search.noneTitle')}>{t('search.none')}</EmptyState>
      )}
      {!done && found?.map((person) => <OnePerson key={person.id} person={person} onErased={setDone} />)}
    </>
  );
}

function OnePerson({ person, onErased }: { person: PersonFound; onErased: (erasure: Erasure) => void }) {
  const t = useErasureText();
  const erase = useErasePerson();
  const [asking, setAsking] = useState(false);
  return (
    <Section
      title={person.name}
      intro={
        <p>
          {person.email ?? t('admin.noEmail')}, {t(person.account ? 'admin.account' : 'admin.noAccount')}
        </p>
      }
    >
      <TraceTable traces={person.traces} />
      <Button variant="outline" color="red.9" mt="lg" onClick={() => setAsking(true)}>
        {t('admin.open')}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t('admin.confirmTitle', { name: person.name })}
        confirm={t('admin.confirm')}
        serious
        onClose={() => setAsking(false)}
        onConfirm={async () => onErased(await erase.mutateAsync(person.id))}
      >
        <p>{t('admin.confirmWords')}</p>
      </ConfirmDialog>
    </Section>
  );
}
