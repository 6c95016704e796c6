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
import type { Project } from './model';
import { ProjectFields } from './ProjectFields';
import {
  fieldsOf,
  ISSUE_FIELDS,
  inputOf,
  type ProjectInput,
  type ProjectValues,
  projectForm,
} from './projectForm';
import { projectQuery, useEditProject } from './queries';
import { useProjectText } from './texts';

const route = getRouteApi('/projects/$projectId/edit');

export function EditProjectPage() {
  return (
    <RequireSignIn>
      <Content />
    </RequireSignIn>
  );
}

function Content() {
  const t = useProjectText();
  const language = useLanguage();
  const { projectId } = route.useParams();
  const query = useQuery(projectQuery(projectId));
  return (
    <QueryView query={query} lines={12}>
      {(found) => (
        <>
          <PageTitle title={t('form.editTitle', { name: localizedString(found.value.name, language) })} />
          {found.value.permittedActions?.includes('edit') ? (
            <Editor key={found.value.id} read={found} />
          ) : (
            <p>{t('form.notEditable')}</p>
          )}
        </>
      )}
    </QueryView>
  );
}

/** Changes a project; when someone else did meanwhile, shows both versions. */
function Editor({ read }: { read: Versioned<Project> }) {
  const t = useProjectText();
  const toast = useToast();
  const language = useLanguage();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const projectId = read.value.id;
  const change = useEditProject(projectId);
  // The version the form started from: what is sent is the difference with it.
  const [start, setStart] = useState(read);
  const [theirs, setTheirs] = useState<Versioned<Project>>();
  const form = useForm<ProjectInput, unknown, ProjectValues>({
    resolver: zodResolver(projectForm),
    defaultValues: inputOf(start.value, language),
    shouldFocusError: false,
  });
  const as = (project: Project) => fieldsOf(projectForm.parse(inputOf(project, language)));
  const mine = () => fieldsOf(projectForm.parse(form.getValues()));
  const base = as(start.value);
  const send = async (fields: ReturnType<typeof fieldsOf>, etag: string) => {
    await change.mutateAsync({ patch: mergePatch(base, fields) as never, etag }); // null removes
    toast(t('form.saved'));
    form.reset(form.getValues()); // nothing is unsaved any more
    await navigate({ to: '/projects/$projectId', params: { projectId } });
  };
  const onProblem = (problem: ApiProblem) => {
    if (!isProblem(problem, 'preconditionFailed')) return false;
    void queryClient.fetchQuery({ ...projectQuery(projectId), staleTime: 0 }).then(setTheirs);
    return true;
  };
  return (
    <>
      <Form
        form={form}
        namespace={useProjectText.namespace}
        issueFields={ISSUE_FIELDS}
        onSubmit={(values) => send(fieldsOf(values), start.etag)}
        onProblem={onProblem}
      >
        <AudienceNote>{t('form.who')}</AudienceNote>
        <ProjectFields partnershipId={read.value.partnership.id} />
        <UnsavedGuard />
        <FormActions submit={t('form.save')}>
          <ButtonLink to="/projects/$projectId" params={{ projectId }} variant="default" size="md">
            {t('form.cancel')}
          </ButtonLink>
        </FormActions>
      </Form>
      {theirs && (
        <ConflictDialog
          opened
          differing={differences(base, mine(), as(theirs.value))}
          label={(name) => t(`field.${name as 'name'}`)}
          onKeepTheirs={() => {
            setStart(theirs);
            form.reset(inputOf(theirs.value, language));
          }}
          onApplyMine={() => send(mine(), theirs.etag)}
          onClose={() => setTheirs(undefined)}
        />
      )}
    </>
  );
}
