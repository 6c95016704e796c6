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
import type { Notice } from './model';
import { NoticeFields } from './NoticeFields';
import {
  fieldsOf,
  ISSUE_FIELDS,
  inputOf,
  type NoticeInput,
  type NoticeValues,
  noticeForm,
} from './noticeForm';
import { noticeQuery, useEditNotice } from './queries';
import { useNoticeText } from './texts';
import { useFieldName } from './useFieldName';

const route = getRouteApi('/notices/$noticeId/edit');

export function EditNoticePage() {
  return (
    <RequireSignIn>
      <Content />
    </RequireSignIn>
  );
}

function Content() {
  const t = useNoticeText();
  const language = useLanguage();
  const { noticeId } = route.useParams();
  const query = useQuery(noticeQuery(noticeId));
  return (
    <QueryView query={query} lines={10}>
      {(found) => (
        <>
          <PageTitle
            kicker={t(`kinds.${found.value.kind}`)}
            title={t('form.editTitle', { title: localizedString(found.value.title, language) })}
          />
          {found.value.permittedActions.includes('edit') ? (
            <Editor key={found.value.id} read={found} />
          ) : (
            <p>{t('form.notEditable')}</p>
          )}
        </>
      )}
    </QueryView>
  );
}

/** Changes a notice; when someone else did meanwhile, shows both versions. */
function Editor({ read }: { read: Versioned<Notice> }) {
  const t = useNoticeText();
  const toast = useToast();
  const language = useLanguage();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const fieldName = useFieldName();
  const noticeId = read.value.id;
  const change = useEditNotice(noticeId);
  // The version the form started from: what is sent is the difference with it.
  const [start, setStart] = useState(read);
  const [theirs, setTheirs] = useState<Versioned<Notice>>();
  const form = useForm<NoticeInput, unknown, NoticeValues>({
    resolver: zodResolver(noticeForm),
    defaultValues: inputOf(start.value, language),
    shouldFocusError: false,
  });
  const base = fieldsOf(inputOf(start.value, language));
  const send = async (values: NoticeInput | NoticeValues, etag: string) => {
    await change.mutateAsync({ patch: mergePatch(base, fieldsOf(values)) as never, etag }); // null removes
    toast(t('form.saved'));
    form.reset(form.getValues()); // nothing is unsaved any more
    await navigate({ to: '/notices/$noticeId', params: { noticeId } });
  };
  const onProblem = (problem: ApiProblem) => {
    if (!isProblem(problem, 'preconditionFailed')) return false;
    void queryClient.fetchQuery({ ...noticeQuery(noticeId), staleTime: 0 }).then(setTheirs);
    return true;
  };
  return (
    <>
      <Form
        form={form}
        namespace={useNoticeText.namespace}
        draft={`notice.${noticeId}.${start.etag}`}
        issueFields={ISSUE_FIELDS}
        onSubmit={(values) => send(values, start.etag)}
        onProblem={onProblem}
      >
        <AudienceNote>{t('form.who')}</AudienceNote>
        <NoticeFields kind={read.value.kind} />
        <UnsavedGuard />
        <FormActions submit={t('form.save')}>
          <ButtonLink to="/notices/$noticeId" params={{ noticeId }} variant="default" size="md">
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
