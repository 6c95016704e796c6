import { zodResolver } from '@hookform/resolvers/zod';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Versioned } from '~/api/client';
import { type ApiProblem, isProblem } from '~/api/problem';
import { ConflictDialog } from '~/ui/ConflictDialog';
import { differences, mergePatch } from '~/ui/conflict';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { UnsavedGuard } from '~/ui/form/UnsavedGuard';
import { ButtonLink } from '~/ui/links';
import { useToast } from '~/ui/Toasts';
import type { Organization } from './model';
import { OrganizationFields } from './OrganizationFields';
import { fieldsOf, type OrganizationValues, organizationForm, valuesOf } from './organizationForm';
import { useChangeOrganization, useLatestOrganization } from './queries';
import { useOrganizationText } from './texts';

/** Changes the record of an organization; when someone else did meanwhile, shows both versions. */
export function OrganizationEditor({ read }: { read: Versioned<Organization> }) {
  const t = useOrganizationText();
  const toast = useToast();
  const navigate = useNavigate();
  const organizationId = read.value.id;
  const change = useChangeOrganization(organizationId);
  const latest = useLatestOrganization(organizationId);
  // The version the form started from: what is sent is the difference with it.
  const [start, setStart] = useState(read);
  const [theirs, setTheirs] = useState<Versioned<Organization>>();
  const form = useForm<OrganizationValues>({
    resolver: zodResolver(organizationForm),
    defaultValues: valuesOf(start.value),
    shouldFocusError: false,
  });

  const fields = (values: OrganizationValues) => fieldsOf(values, start.value.aliases);
  const base = fields(valuesOf(start.value));
  const send = async (values: OrganizationValues, etag: string) => {
    await change.mutateAsync({ patch: mergePatch(base, fields(values)), etag });
    toast(t('edit.saved'));
    form.reset(values); // nothing is unsaved any more
    await navigate({ to: '/organizations/$organizationId', params: { organizationId } });
  };
  const onProblem = (problem: ApiProblem) => {
    if (!isProblem(problem, 'preconditionFailed')) return false;
    void latest().then(setTheirs);
    return true;
  };
  const keepTheirs = () => {
    if (!theirs) return;
    setStart(theirs);
    form.reset(valuesOf(theirs.value));
  };

  return (
    <>
      <Form
        form={form}
        namespace={useOrganizationText.namespace}
        onSubmit={(values) => send(values, start.etag)}
        onProblem={onProblem}
      >
        <OrganizationFields />
        <UnsavedGuard />
        <FormActions submit={t('edit.save')}>
          <ButtonLink
            to="/organizations/$organizationId"
            params={{ organizationId }}
            variant="default"
            size="md"
          >
            {t('edit.cancel')}
          </ButtonLink>
        </FormActions>
      </Form>
      {theirs && (
        <ConflictDialog
          opened
          differing={differences(base, fields(form.getValues()), fields(valuesOf(theirs.value)))}
          label={(name) => t(`edit.fields.${name as keyof typeof base}`)}
          onKeepTheirs={keepTheirs}
          onApplyMine={() => send(form.getValues(), theirs.etag)}
          onClose={() => setTheirs(undefined)}
        />
      )}
    </>
  );
}
