import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Versioned } from '~/api/client';
import { type Indicator, indicatorQuery } from '~/api/indicators';
import { isProblem } from '~/api/problem';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { isAdministration } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { ConflictDialog } from '~/ui/ConflictDialog';
import { differences, mergePatch } from '~/ui/conflict';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { UnsavedGuard } from '~/ui/form/UnsavedGuard';
import { ButtonLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { useToast } from '~/ui/Toasts';
import { DefinitionFields } from './DefinitionFields';
import { definitionSchema, definitionValues } from './definitionForm';
import { useRewordIndicator } from './queries';
import { useIndicatorText } from './texts';

const route = getRouteApi('/indicators/$indicatorId/edit');

export function EditIndicatorPage() {
  return (
    <RequireSignIn allow={isAdministration}>
      <DraftToEdit />
    </RequireSignIn>
  );
}

/** The draft: the newest wording the administration sees. */
function DraftToEdit() {
  const { indicatorId } = route.useParams();
  const current = useQuery(indicatorQuery(indicatorId));
  const draft = current.data?.value.versions.find(({ status }) => status === 'draft')?.version;
  const query = useQuery({ ...indicatorQuery(indicatorId, draft), enabled: current.data !== undefined });
  return (
    <QueryView query={query} lines={12}>
      {(read) => <EditIndicator key={read.value.version} read={read} />}
    </QueryView>
  );
}

type Wording = Record<string, unknown>;

function EditIndicator({ read }: { read: Versioned<Indicator> }) {
  const t = useIndicatorText();
  const toast = useToast();
  const language = useLanguage();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { id } = read.value;
  const reword = useRewordIndicator(id);
  const [base, setBase] = useState(read);
  const [conflict, setConflict] = useState<{ mine: Wording; theirs: Versioned<Indicator> }>();
  const form = useForm({
    resolver: zodResolver(definitionSchema),
    defaultValues: definitionValues(read.value),
    shouldFocusError: false,
  });

  const wording = (indicator: Indicator) => definitionSchema.parse(definitionValues(indicator)) as Wording;
  const send = async (mine: Wording, onto: Versioned<Indicator>) => {
    await reword.mutateAsync({ etag: onto.etag, body: mergePatch(wording(base.value), mine) as never });
    toast(t('form.saved'));
    await navigate({ to: '/indicators/$indicatorId', params: { indicatorId: id }, ignoreBlocker: true });
  };
  const showConflict = async (mine: Wording) => {
    const theirs = await queryClient.fetchQuery({ ...indicatorQuery(id, base.value.version), staleTime: 0 });
    setConflict({ mine, theirs });
  };
  return (
    <>
      <PageTitle
        title={t('form.editTitle', { name: localizedString(read.value.name, language) })}
        lead={t('form.lead')}
      />
      <Form
        form={form}
        namespace={useIndicatorText.namespace}
        onSubmit={(values) => send(values as Wording, base)}
        onProblem={(problem, values) => {
          if (!isProblem(problem, 'preconditionFailed')) return false;
          void showConflict(values as Wording);
          return true;
        }}
      >
        <UnsavedGuard />
        <DefinitionFields />
        <FormActions submit={t('form.save')}>
          <ButtonLink to="/indicators/$indicatorId" params={{ indicatorId: id }} variant="default" size="md">
            {t('page.kicker')}
          </ButtonLink>
        </FormActions>
      </Form>
      {conflict && (
        <ConflictDialog
          opened
          differing={differences(wording(base.value), conflict.mine, wording(conflict.theirs.value))}
          label={(name) => t(`field.${name}` as 'field.name')}
          onKeepTheirs={() => {
            setBase(conflict.theirs);
            form.reset(definitionValues(conflict.theirs.value));
          }}
          onApplyMine={() => send(conflict.mine, conflict.theirs)}
          onClose={() => setConflict(undefined)}
        />
      )}
    </>
  );
}
