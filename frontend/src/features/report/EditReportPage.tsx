import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Versioned } from '~/api/client';
import { type ApiProblem, isProblem } from '~/api/problem';
import { RequireSignIn } from '~/session/RequireSignIn';
import { ConflictDialog } from '~/ui/ConflictDialog';
import { differences, mergePatch } from '~/ui/conflict';
import { AudienceNote } from '~/ui/form/AudienceNote';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { LocalizedField, RadioField } from '~/ui/form/fields';
import { UnsavedGuard } from '~/ui/form/UnsavedGuard';
import { ButtonLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { QueryView } from '~/ui/QueryView';
import { useToast } from '~/ui/Toasts';
import { LANGUAGES, NARRATIVE, type Report, usePartnershipName } from './model';
import { reportQuery, useWriteReport } from './queries';
import { fieldsOf, ISSUE_FIELDS, inputOf, LONG, type ReportInput, reportSchema } from './reportForm';
import { useReportText } from './texts';

const route = getRouteApi('/annual-reports/$annualReportId/edit');

export function EditReportPage() {
  return (
    <RequireSignIn>
      <Content />
    </RequireSignIn>
  );
}

function Content() {
  const t = useReportText();
  const name = usePartnershipName();
  const query = useQuery(reportQuery(route.useParams().annualReportId));
  return (
    <QueryView query={query} lines={12}>
      {(found) => (
        <>
          <PageTitle
            kicker={name(found.value)}
            title={t('form.title', { year: found.value.year })}
            lead={t('form.lead')}
          />
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

/** Writes a report; when somebody else did meanwhile, shows both versions. */
function Editor({ read }: { read: Versioned<Report> }) {
  const t = useReportText();
  const toast = useToast();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const annualReportId = read.value.id;
  const write = useWriteReport(annualReportId);
  const [start, setStart] = useState(read);
  const [theirs, setTheirs] = useState<Versioned<Report>>();
  const form = useForm<ReportInput>({
    resolver: zodResolver(reportSchema),
    defaultValues: inputOf(start.value),
    shouldFocusError: false,
  });
  const send = async (values: ReportInput, etag: string) => {
    const base = fieldsOf(inputOf(start.value));
    const { language, narrative } = fieldsOf(values);
    const patch = { language, narrative: mergePatch(base.narrative, narrative) };
    await write.mutateAsync({ patch: patch as never, etag }); // null removes
    toast(t('form.saved'));
    form.reset(form.getValues()); // nothing is unsaved any more
    await navigate({ to: '/annual-reports/$annualReportId', params: { annualReportId } });
  };
  const onProblem = (problem: ApiProblem) => {
    if (!isProblem(problem, 'preconditionFailed')) return false;
    void queryClient.fetchQuery({ ...reportQuery(annualReportId), staleTime: 0 }).then(setTheirs);
    return true;
  };
  return (
    <>
      <Form
        form={form}
        namespace={useReportText.namespace}
        issueFields={ISSUE_FIELDS}
        draft={`annualReport.${annualReportId}.${start.etag}`}
        onSubmit={(values) => send(values, start.etag)}
        onProblem={onProblem}
      >
        <AudienceNote>{t('form.who')}</AudienceNote>
        <RadioField
          name="language"
          label={t('form.language')}
          description={t('form.languageHint')}
          options={LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) }))}
          required
        />
        {NARRATIVE.map((part) => (
          <LocalizedField
            key={part}
            name={part}
            label={t(`narrative.${part}`)}
            description={t(`hint.${part}`)}
            multiline
            limit={LONG}
          />
        ))}
        <UnsavedGuard />
        <FormActions submit={t('form.save')}>
          <ButtonLink
            to="/annual-reports/$annualReportId"
            params={{ annualReportId }}
            variant="default"
            size="md"
          >
            {t('form.cancel')}
          </ButtonLink>
        </FormActions>
      </Form>
      {theirs && (
        <ConflictDialog
          opened
          differing={differences(inputOf(start.value), form.getValues(), inputOf(theirs.value))}
          label={(name) =>
            name === 'language' ? t('form.language') : t(`narrative.${name as 'introduction'}`)
          }
          show={shown}
          onKeepTheirs={() => {
            setStart(theirs);
            form.reset(inputOf(theirs.value));
          }}
          onApplyMine={() => send(form.getValues(), theirs.etag)}
          onClose={() => setTheirs(undefined)}
        />
      )}
    </>
  );

  function shown(value: unknown) {
    if (value === 'nl' || value === 'fr') return t(`languages.${value}`);
    return Object.values(value as Record<string, string>)
      .filter(Boolean)
      .join(' / ');
  }
}
