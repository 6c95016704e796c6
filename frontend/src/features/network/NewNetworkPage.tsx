import { zodResolver } from '@hookform/resolvers/zod';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { type ApiProblem, isProblem } from '~/api/problem';
import { RequireSignIn } from '~/session/RequireSignIn';
import { BackLink } from '~/ui/BackLink';
import { AudienceNote } from '~/ui/form/AudienceNote';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { UnsavedGuard } from '~/ui/form/UnsavedGuard';
import { clearDraft } from '~/ui/form/useDraft';
import { ButtonLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { useToast } from '~/ui/Toasts';
import { KnownAlready } from './KnownAlready';
import { mayAddNetwork } from './keepers';
import type { NetworkCandidate } from './model';
import { NetworkFields } from './NetworkFields';
import {
  emptyNetwork,
  fieldsOf,
  ISSUE_FIELDS,
  type NetworkInput,
  type NetworkValues,
  networkForm,
} from './networkForm';
import { useAddNetwork } from './queries';
import { useNetworkText } from './texts';

const route = getRouteApi('/networks/new');

export function NewNetworkPage() {
  const t = useNetworkText();
  return (
    <RequireSignIn allow={mayAddNetwork}>
      <BackLink to="/networks">{t('page.back')}</BackLink>
      <PageTitle title={t('form.newTitle')} lead={t('form.newLead')} />
      <NewNetwork />
    </RequireSignIn>
  );
}

/** In the body of the API the fields stand under "network". */
const ISSUES = Object.fromEntries(
  Object.keys({ ...emptyNetwork(), ...ISSUE_FIELDS }).map((name) => [
    `network.${name}`,
    ISSUE_FIELDS[name as keyof typeof ISSUE_FIELDS] ?? name,
  ]),
);

function NewNetwork() {
  const t = useNetworkText();
  const toast = useToast();
  const navigate = useNavigate();
  const add = useAddNetwork();
  const { name } = route.useSearch();
  const draft = `network.${name ?? ''}`;
  const [candidates, setCandidates] = useState<NetworkCandidate[]>();
  const form = useForm<NetworkInput, unknown, NetworkValues>({
    resolver: zodResolver(networkForm),
    defaultValues: emptyNetwork(name),
    shouldFocusError: false,
  });
  const save = async (values: NetworkValues, differentFrom: string[] = []) => {
    const network = await add.mutateAsync({ network: fieldsOf(values), differentFrom });
    toast(t('form.added'));
    form.reset(form.getValues()); // nothing is unsaved any more
    clearDraft(draft);
    await navigate({ to: '/networks/$networkId', params: { networkId: network.id } });
  };
  const onProblem = (problem: ApiProblem) => {
    if (!isProblem(problem, 'potentialDuplicates')) return false;
    setCandidates(problem.extras.candidates as NetworkCandidate[]);
    return true;
  };
  return (
    <Form
      form={form}
      namespace={useNetworkText.namespace}
      draft={draft}
      issueFields={ISSUES}
      onSubmit={(values) => save(values)}
      onProblem={onProblem}
    >
      <AudienceNote>{t('form.who')}</AudienceNote>
      <NetworkFields />
      <UnsavedGuard />
      {candidates && (
        <KnownAlready
          candidates={candidates}
          onOther={() =>
            form.handleSubmit((values) =>
              save(
                values,
                candidates.map(({ id }) => id),
              ),
            )()
          }
        />
      )}
      <FormActions submit={t('form.add')}>
        <ButtonLink to="/networks" variant="default" size="md">
          {t('form.cancel')}
        </ButtonLink>
      </FormActions>
    </Form>
  );
}
