import { zodResolver } from '@hookform/resolvers/zod';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { RequireSignIn } from '~/session/RequireSignIn';
import { BackLink } from '~/ui/BackLink';
import { AudienceNote } from '~/ui/form/AudienceNote';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { ButtonLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { useToast } from '~/ui/Toasts';
import { mayWrite } from './model';
import { useWrite } from './queries';
import { StoryFields } from './StoryFields';
import { type StoryInput, type StoryValues, startOf, storySchema, toFields } from './storyForm';
import { useStoryText } from './texts';

const route = getRouteApi('/change-stories/new');
const ISSUES = Object.fromEntries(Object.keys(storySchema.shape).map((name) => [`fields.${name}`, name]));

/** A story of change, written in a partnership. */
export function WriteStoryPage() {
  const t = useStoryText();
  const { partnership } = route.useSearch();
  return (
    <RequireSignIn allow={mayWrite}>
      <BackLink to="/change-stories">{t('list.all')}</BackLink>
      <PageTitle title={t('write.title')} lead={t('write.lead')} />
      {partnership ? <WriteForm partnership={partnership} /> : <p>{t('write.where')}</p>}
    </RequireSignIn>
  );
}

function WriteForm({ partnership }: { partnership: string }) {
  const t = useStoryText();
  const toast = useToast();
  const navigate = useNavigate();
  const write = useWrite();
  const form = useForm<StoryInput, unknown, StoryValues>({
    resolver: zodResolver(storySchema),
    defaultValues: startOf(),
    shouldFocusError: false,
  });
  const send = async (values: StoryValues) => {
    const { id } = await write.mutateAsync({ partnership, fields: toFields(values) });
    toast(t('acts.saved'));
    await navigate({ to: '/change-stories/$changeStoryId', params: { changeStoryId: id } });
  };
  return (
    <Form form={form} namespace={useStoryText.namespace} issueFields={ISSUES} onSubmit={send}>
      <AudienceNote>{t('write.who')}</AudienceNote>
      <StoryFields />
      <FormActions submit={t('write.send')}>
        <ButtonLink to="/change-stories" variant="default" size="md">
          {t('write.cancel')}
        </ButtonLink>
      </FormActions>
    </Form>
  );
}
