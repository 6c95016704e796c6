import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { useVocabulary } from '~/api/refData';
import { today } from '~/lib/format/date';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { type Me, useMe } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { BackLink } from '~/ui/BackLink';
import { AudienceNote } from '~/ui/form/AudienceNote';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { DateField, SelectField, TextAreaField } from '~/ui/form/fields';
import { KeptDraftNote } from '~/ui/form/KeptDraftNote';
import { requiredChoice } from '~/ui/form/schema';
import { readDraft, useDraft } from '~/ui/form/useDraft';
import { ButtonLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { Section } from '~/ui/Section';
import { useToast } from '~/ui/Toasts';
import { saysWhy, standing } from './ChangeStatus';
import type { ProjectStatus } from './model';
import { ProjectFields } from './ProjectFields';
import { checkProject, emptyProject, fieldsOf, ISSUE_FIELDS, projectFields } from './projectForm';
import { partnershipQuery, useRecordProject } from './queries';
import { useProjectText } from './texts';

const route = getRouteApi('/projects/new');
const { key } = useProjectText;

const mayRecord = (me: Me) => me.administration || me.coordinates.length > 0;

const { learned: _, ...howItStands } = standing;
const newProjectForm = z
  .object({ partnership: requiredChoice(key('form.partnershipMissing')), ...howItStands, ...projectFields })
  .superRefine(checkProject)
  .refine(saysWhy, { path: ['reason'], error: key('status.reasonMissing') });

type NewProjectInput = z.input<typeof newProjectForm>;
type NewProjectValues = z.output<typeof newProjectForm>;

/** Records a project of a partnership one coordinates; only its name is needed. */
export function NewProjectPage() {
  const t = useProjectText();
  return (
    <RequireSignIn allow={mayRecord}>
      <BackLink to="/projects">{t('list.all')}</BackLink>
      <PageTitle title={t('form.newTitle')} lead={t('form.newLead')} />
      <NewProject />
    </RequireSignIn>
  );
}

function NewProject() {
  const me = useMe();
  return me ? <NewProjectForm me={me} /> : null;
}

/** In the body of the API the fields stand under "fields" and "standing". */
const ISSUES = {
  ...Object.fromEntries(
    Object.keys({ ...emptyProject(), ...ISSUE_FIELDS }).map((name) => [
      `fields.${name}`,
      ISSUE_FIELDS[name] ?? name,
    ]),
  ),
  ...Object.fromEntries(Object.keys(standing).map((name) => [`standing.${name}`, name])),
};

function usePartnerships(me: Me, asked: string | undefined) {
  const language = useLanguage();
  const { data } = useQuery(partnershipQuery(me.administration ? (asked ?? '') : ''));
  const own = me.coordinates.map(({ id, name }) => ({ value: id, label: localizedString(name, language) }));
  const wanted = data ? [{ value: data.id, label: localizedString(data.name, language) }] : [];
  return [...own, ...wanted.filter(({ value }) => !own.some((one) => one.value === value))];
}

function NewProjectForm({ me }: { me: Me }) {
  const t = useProjectText();
  const toast = useToast();
  const navigate = useNavigate();
  const record = useRecordProject();
  const { partnership } = route.useSearch();
  const partnerships = usePartnerships(me, partnership);
  const start: NewProjectInput = {
    partnership: partnership ?? (me.coordinates.length === 1 ? (me.coordinates[0]?.id ?? '') : ''),
    status: '',
    since: today(),
    cause: '',
    reason: '',
    ...emptyProject(),
  };
  const draftKey = `project.${me.person.id}.${partnership ?? ''}`;
  const [kept] = useState(() => readDraft<NewProjectInput>(draftKey));
  const form = useForm<NewProjectInput, unknown, NewProjectValues>({
    resolver: zodResolver(newProjectForm),
    defaultValues: start,
    shouldFocusError: false,
  });
  const draft = useDraft(form, draftKey, kept);
  const chosen = useWatch({ control: form.control, name: 'partnership' });
  const save = async ({ partnership: of, status, since, cause, reason, ...values }: NewProjectValues) => {
    const project = await record.mutateAsync({
      partnership: of,
      fields: fieldsOf(values),
      standing: { status: status as ProjectStatus, since, cause, reason },
    });
    draft.forget();
    toast(t('form.recorded'));
    await navigate({ to: '/projects/$projectId', params: { projectId: project.id } });
  };
  return (
    <Form form={form} namespace={useProjectText.namespace} issueFields={ISSUES} onSubmit={save}>
      <AudienceNote>{t('form.who')}</AudienceNote>
      <SelectField name="partnership" label={t('form.partnership')} options={partnerships} required />
      <Section title={t('form.start')}>
        <SelectField
          name="status"
          label={t('status.status')}
          options={useVocabulary('projectStatuses')}
          required
        />
        <DateField name="since" label={t('status.since')} required />
        <SelectField name="cause" label={t('status.cause')} options={useVocabulary('projectStatusCauses')} />
        <TextAreaField name="reason" label={t('status.reason')} rows={2} limit={4000} />
      </Section>
      <ProjectFields partnershipId={chosen} />
      <KeptDraftNote
        kept={draft.kept}
        onForget={() => {
          form.reset(start);
          draft.forget();
        }}
      />
      <FormActions submit={t('form.save')}>
        <ButtonLink to="/projects" variant="default" size="md">
          {t('form.cancel')}
        </ButtonLink>
      </FormActions>
    </Form>
  );
}
