import { zodResolver } from '@hookform/resolvers/zod';
import { useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { isAdministration } from '~/session/me';
import { RequireSignIn } from '~/session/RequireSignIn';
import { Form } from '~/ui/form/Form';
import { FormActions } from '~/ui/form/FormActions';
import { UnsavedGuard } from '~/ui/form/UnsavedGuard';
import { ButtonLink } from '~/ui/links';
import { PageTitle } from '~/ui/PageTitle';
import { useToast } from '~/ui/Toasts';
import { DefinitionFields } from './DefinitionFields';
import { definitionBody, definitionValues, newIndicatorSchema } from './definitionForm';
import { useDefineIndicator } from './queries';
import { useIndicatorText } from './texts';

export function NewIndicatorPage() {
  return (
    <RequireSignIn allow={isAdministration}>
      <NewIndicator />
    </RequireSignIn>
  );
}

function NewIndicator() {
  const t = useIndicatorText();
  const toast = useToast();
  const navigate = useNavigate();
  const define = useDefineIndicator();
  const form = useForm({
    resolver: zodResolver(newIndicatorSchema),
    defaultValues: definitionValues(),
    shouldFocusError: false,
  });
  return (
    <>
      <PageTitle title={t('form.newTitle')} lead={t('form.lead')} />
      <Form
        form={form}
        namespace={useIndicatorText.namespace}
        onSubmit={async (values) => {
          const { id } = await define.mutateAsync(definitionBody(values) as never);
          toast(t('form.saved'));
          await navigate({
            to: '/indicators/$indicatorId',
            params: { indicatorId: id },
            ignoreBlocker: true,
          });
        }}
      >
        <UnsavedGuard />
        <DefinitionFields first />
        <FormActions submit={t('form.save')}>
          <ButtonLink to="/indicators" variant="default" size="md">
            {t('page.back')}
          </ButtonLink>
        </FormActions>
      </Form>
    </>
  );
}
