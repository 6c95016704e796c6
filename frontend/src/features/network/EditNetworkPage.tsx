import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Versioned } from '~/api/client';
import { type ApiProblem, isProblem } from '~/api/problem';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { RequireSignIn } from '~/session/RequireSignIn';
import { ConflictDialog } from '~/ui/ConflictDialog';
import { differences, mergePatch } from '~/ui/conflict';
import { AudienceNote } from '~/ui/form/AudienceNote';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { UnsavedGuard } from '~/ui/form/UnsavedGuard';
import { ButtonLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { useToast } from '~/ui/Toasts';
import { useFieldName } from './fieldNames';
import { keepsRegister } from './keepers';
import type { Network } from './model';
import { NetworkFields } from './NetworkFields';
import {
  fieldsOf,
  ISSUE_FIELDS,
  inputOf,
  type NetworkInput,
  type NetworkValues,
  networkForm,
} from './networkForm';
import { networkQuery, useEditNetwork } from './queries';
import { useNetworkText } from './texts';

const route = getRouteApi('/networks/$networkId/edit');

export function EditNetworkPage() {
  return (
    <RequireSignIn allow={keepsRegister}>
      <Content />
    </RequireSignIn>
  );
}

function Content() {
  const t = useNetworkText();
  const language = useLanguage();
  const { networkId } = route.useParams();
  const query = useQuery(networkQuery(networkId));
  return (
    <QueryView query={query} lines={10}>
      {(found) => (
        <>
          <PageTitle
            kicker={t('page.kicker')}
            title={t('form.editTitle', { network: localizedString(found.value.name, language) })}
          />
          <Editor key={found.value.id} read={found} />
        </>
      )}
    </QueryView>
  );
}

/** Changes what is said of a network; when someone else did meanwhile, shows both versions. */
function Editor({ read }: { read: Versioned<Network> }) {
  const t = useNetworkText();
  const toast = useToast();
  const language = useLanguage();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const fieldName = useFieldName();
  const networkId = read.value.id;
  const change = useEditNetwork(networkId);
  // The version the form started from: what is sent is the difference with it.
  const [start, setStart] = useState(read);
  const [theirs, setTheirs] = useState<Versioned<Network>>();
  const form = useForm<NetworkInput, unknown, NetworkValues>({
    resolver: zodResolver(networkForm),
    defaultValues: inputOf(start.value, language),
    shouldFocusError: false,
  });
  const base = fieldsOf(inputOf(start.value, language));
  const send = async (values: NetworkInput | NetworkValues, etag: string) => {
    await change.mutateAsync({ patch: mergePatch(base, fieldsOf(values)) as never, etag }); // null removes
    toast(t('form.saved'));
    form.reset(form.getValues()); // nothing is unsaved any more
    await navigate({ to: '/networks/$networkId', params: { networkId } });
  };
  const onProblem = (problem: ApiProblem) => {
    if (!isProblem(problem, 'preconditionFailed')) return false;
    void queryClient.fetchQuery({ ...networkQuery(networkId), staleTime: 0 }).then(setTheirs);
    return true;
  };
  return (
    <>
      <Form
        form={form}
        namespace={useNetworkText.namespace}
        draft={`network.${networkId}.${start.etag}`}
        issueFields={ISSUE_FIELDS}
        onSubmit={(values) => send(values, start.etag)}
        onProblem={onProblem}
      >
        <AudienceNote>{t('form.who')}</AudienceNote>
        <NetworkFields />
        <UnsavedGuard />
        <FormActions submit={t('form.save')}>
          <ButtonLink to="/networks/$networkId" params={{ networkId }} variant="default" size="md">
            {t('form.cancel')}
          </ButtonLink>
        </FormActions>
      </Form>
      {theirs && (
        <ConflictDialog
          opened
          differing={differences(base, fieldsOf(form.getValues()), fieldsOf(inputOf(theirs.value, language)))}
          label={fieldName}
          onKeepTheirs={() => {
            setStart(theirs);
            form.reset(inputOf(theirs.value, language));
          }}
          onApplyMine={() => send(form.getValues(), theirs.etag)}
          onClose={() => setTheirs(undefined)}
        />
      )}
    </>
  );
}
