import { zodResolver } from '@hookform/resolvers/zod';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { type Me, useMe } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { BackLink } from '~/ui/BackLink';
import { AudienceNote } from '~/ui/form/AudienceNote';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { RadioField } from '~/ui/form/fields';
import { ButtonLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { useToast } from '~/ui/Toasts';
import { KINDS, mayPost, type NoticeKind } from './model';
import { NoticeFields } from './NoticeFields';
import {
  emptyNotice,
  fieldsOf,
  ISSUE_FIELDS,
  type NewNoticeInput,
  type NewNoticeValues,
  newNoticeForm,
} from './noticeForm';
import { usePostNotice } from './queries';
import { useNoticeText } from './texts';

const route = getRouteApi('/notices/new');

export function NewNoticePage() {
  const t = useNoticeText();
  return (
    <RequireSignIn allow={mayPost}>
      <BackLink to="/notices">{t('page.back')}</BackLink>
      <PageTitle title={t('form.newTitle')} lead={t('form.newLead')} />
      <NewNotice />
    </RequireSignIn>
  );
}

/** In the body of the API the fields stand under "notice". */
const ISSUES = Object.fromEntries(
  Object.keys({ ...emptyNotice(), ...ISSUE_FIELDS }).map((name) => [
    `notice.${name}`,
    ISSUE_FIELDS[name] ?? name,
  ]),
);

/** In whose name this person may post: `organization:id` or `partnership:id`. */
function usePosters(me: Me) {
  const language = useLanguage();
  return [
    ...me.organizations
      .filter(({ role }) => role !== 'reader')
      .map(({ organization }) => ({
        value: `organization:${organization.id}`,
        label: localizedString(organization.name, language),
      })),
    ...me.coordinates.map(({ id, name }) => ({
      value: `partnership:${id}`,
      label: localizedString(name, language),
    })),
  ];
}

function NewNotice() {
  const me = useMe();
  return me ? <NewNoticeForm me={me} /> : null;
}

function NewNoticeForm({ me }: { me: Me }) {
  const t = useNoticeText();
  const toast = useToast();
  const navigate = useNavigate();
  const post = usePostNotice();
  const { organization, partnership, kind } = route.useSearch();
  const posters = usePosters(me);
  const asked = organization
    ? `organization:${organization}`
    : partnership
      ? `partnership:${partnership}`
      : undefined;
  const start: NewNoticeInput = {
    kind: kind ?? '',
    poster:
      posters.find(({ value }) => value === asked)?.value ??
      (posters.length === 1 ? (posters[0]?.value ?? '') : ''),
    ...emptyNotice(),
  };
  const form = useForm<NewNoticeInput, unknown, NewNoticeValues>({
    resolver: zodResolver(newNoticeForm),
    defaultValues: start,
    shouldFocusError: false,
  });
  const save = async (values: NewNoticeValues) => {
    const [side = 'organization', id = ''] = values.poster.split(':');
    const notice = await post.mutateAsync({
      kind: values.kind as NoticeKind, // the choices are the codes
      [side]: id,
      notice: fieldsOf(values),
    });
    toast(t('form.posted'));
    await navigate({ to: '/notices/$noticeId', params: { noticeId: notice.id } });
  };
  return (
    <Form
      form={form}
      namespace={useNoticeText.namespace}
      draft="notice"
      issueFields={{ ...ISSUES, organization: 'poster', partnership: 'poster' }}
      onSubmit={save}
    >
      <AudienceNote>{t('form.who')}</AudienceNote>
      <RadioField
        name="kind"
        label={t('form.kind')}
        options={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        required
      />
      <RadioField name="poster" label={t('form.poster')} options={posters} required />
      <NoticeFields kind={form.watch('kind') as NoticeKind} />
      <FormActions submit={t('form.post')}>
        <ButtonLink to="/notices" variant="default" size="md">
          {t('form.cancel')}
        </ButtonLink>
      </FormActions>
    </Form>
  );
}
